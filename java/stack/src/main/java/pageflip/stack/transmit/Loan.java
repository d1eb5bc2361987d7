package pageflip.stack.transmit;

import pageflip.stack.nic.Fragment;

/**
 * Bytes that the card may read, and that nobody writes, until they are given back.
 *
 * @param fragment the bytes
 * @param giveBack to be called once, on any thread, when every packet that refers to them has gone
 */
public record Loan(Fragment fragment, Runnable giveBack) {}

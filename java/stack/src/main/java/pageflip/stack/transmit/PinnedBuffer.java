package pageflip.stack.transmit;

import pageflip.stack.nic.Fragment;

/**
 * Bytes that the card may read, and that nobody writes, until they are given back. How it is pinned
 * is its lender's affair: by a copy, by a flip, or by protection against writes.
 *
 * @param fragment the bytes
 * @param giveBack to be called once, on any thread, when every packet that refers to them has gone
 */
public record PinnedBuffer(Fragment fragment, Runnable giveBack) {}

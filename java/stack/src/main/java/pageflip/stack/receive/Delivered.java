package pageflip.stack.receive;

/**
 * What a program finds at the beginning of its page.
 *
 * @param length how many bytes
 */
record Delivered(int length) {}

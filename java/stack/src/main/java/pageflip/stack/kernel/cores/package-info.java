/**
 * The stack on a core of its own: programs ask it to send through a ring, and it asks each CPU to
 * forget a page through another.
 */
package pageflip.stack.kernel.cores;

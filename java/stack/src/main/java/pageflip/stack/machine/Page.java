package pageflip.stack.machine;

/**
 * A virtual page of some address space.
 *
 * @param number its index in the page table
 */
public record Page(int number) {}

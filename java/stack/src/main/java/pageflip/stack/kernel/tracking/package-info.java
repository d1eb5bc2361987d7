/**
 * A page flip whose shootdown asks only CPUs that may know the page: which CPU may know which
 * address space, kept exact enough by joining and leaving sets, and by generations.
 */
package pageflip.stack.kernel.tracking;

/**
 * Page flips where hardware invalidates every TLB: by snooping writes of page tables, or by an
 * instruction and a barrier. No CPU interrupts another.
 */
package pageflip.stack.kernel.fabric;

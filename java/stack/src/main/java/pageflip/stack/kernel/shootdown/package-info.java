/**
 * A page flip with a TLB shootdown: an interrupt to every CPU that may know the page, and an answer
 * of each, given once its translated stores have reached memory.
 */
package pageflip.stack.kernel.shootdown;

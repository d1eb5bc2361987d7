/**
 * Which memory a device may write, and how that ends: trusted, with an IOTLB invalidation each,
 * with one for many, or through shadows that it alone writes.
 */
package pageflip.stack.kernel.iomem;

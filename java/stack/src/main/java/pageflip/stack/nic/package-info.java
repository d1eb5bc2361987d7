/**
 * Network cards: what they are given to send and to receive into, what they read and write by DMA,
 * and what they do by themselves, from checksums to a whole protocol.
 */
package pageflip.stack.nic;

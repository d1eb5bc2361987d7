/** From messages in frames to packets on a card's ring. */
package pageflip.stack.transmit;

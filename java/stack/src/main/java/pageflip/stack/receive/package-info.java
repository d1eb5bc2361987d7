/** From the card to programs: checked, demultiplexed, in order, by copy or by page flip. */
package pageflip.stack.receive;

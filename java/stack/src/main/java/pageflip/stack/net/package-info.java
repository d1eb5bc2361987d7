/** Packets as others know them: Ethernet, IPv4, UDP, TCP, and files of them. */
package pageflip.stack.net;

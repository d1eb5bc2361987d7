/**
 * Pages that stay with the process, read-only, while they are sent: a program that stores to one
 * meanwhile gets a copy.
 */
package pageflip.stack.kernel.cow;

/**
 * Which models there are of specifications, what each must show, and what is written from that: cfg
 * files, and a manifest for other tools.
 */
package pageflip.conformance.models;

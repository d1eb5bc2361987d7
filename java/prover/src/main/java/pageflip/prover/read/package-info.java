/** Specifications and configurations, as SANY and people have them. */
package pageflip.prover.read;

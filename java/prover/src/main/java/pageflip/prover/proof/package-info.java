/** Obligations and what became of them, counterexamples, and proofs that are written down. */
package pageflip.prover.proof;

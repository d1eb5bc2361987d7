/** TLA+ as the prover reads it: expressions, operators, lemmas and their proofs. */
package pageflip.prover.syntax;

/** From TLA+ to SMT: types, values, formulas, the steps of a next-state relation. */
package pageflip.prover.logic;

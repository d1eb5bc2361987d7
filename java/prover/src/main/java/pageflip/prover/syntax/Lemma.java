package pageflip.prover.syntax;

/**
 * A theorem or lemma, or a step in the proof of one.
 *
 * @param name or null
 * @param claim what is claimed; an {@link Expression.Other} if it has assumptions of its own
 */
public record Lemma(String name, Expression claim, Proof proof, Place place) {}

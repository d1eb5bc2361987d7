package pageflip.prover.syntax;

/**
 * An ASSUME.
 *
 * @param name or null
 */
public record Assumption(String name, Expression formula, Place place) {}

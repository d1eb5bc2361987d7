package pageflip.prover.proof;

/**
 * What became of an obligation.
 *
 * @param proved whether it holds, whatever the constants are
 * @param nanos how long that took
 * @param story if not: two states that show why, as far as they are known, or what went wrong
 */
public record Result(Obligation obligation, boolean proved, long nanos, String story) {}

package pageflip.conformance.models;

/** What a model is for. */
public enum Kind {
  /** Must hold. */
  MODEL,
  /** Has something wrong in the place of what is right, and must break a property. */
  MISTAKE,
  /** Says that a situation never arises, and must fail, so that it does arise. */
  PROBE
}

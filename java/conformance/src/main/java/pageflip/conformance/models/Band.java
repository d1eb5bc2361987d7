package pageflip.conformance.models;

/** How long a model takes. */
public enum Band {
  /** Seconds: part of every build. */
  QUICK,
  /** Minutes or more: run on demand. */
  FULL
}

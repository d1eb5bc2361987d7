package pageflip.conformance.manifest;

/** How long a model takes. */
public enum Band {
  /** Seconds: part of every build. */
  QUICK,
  /** Minutes or more: run on demand. */
  FULL;

  static Band ofSize(String size) {
    return "small".equals(size) ? QUICK : FULL;
  }
}

package pageflip.conformance.tlc;

/** The codes of TLC's messages that matter here ({@code tlc2.output.EC}; they do not change). */
final class TlcCodes {
  static final int GENERAL = 1000;
  static final int OUT_OF_MEMORY = 1001;
  static final int OUT_OF_MEMORY_INIT = 1002;
  static final int OUT_OF_MEMORY_LIVENESS = 1003;
  static final int ASSUMPTION_FALSE = 2104;
  static final int INVARIANT_VIOLATED_INITIAL = 2107;
  static final int INVARIANT_VIOLATED = 2110;
  static final int ACTION_PROPERTY_VIOLATED = 2112;
  static final int DEADLOCK = 2114;
  static final int TEMPORAL_PROPERTY_VIOLATED = 2116;
  static final int SUCCESS = 2193;
  static final int DEPTH = 2194;
  static final int STATS = 2199;

  private TlcCodes() {}
}

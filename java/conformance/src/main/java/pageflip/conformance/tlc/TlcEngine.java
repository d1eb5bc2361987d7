package pageflip.conformance.tlc;

/** A TLC of some version, in a class loader of its own. */
public interface TlcEngine {
  /**
   * Runs TLC to its end.
   *
   * @return TLC's exit code
   */
  int run(TlcJob job, TlcListener listener);

  /** What TLC and the parser printed. */
  String output();
}

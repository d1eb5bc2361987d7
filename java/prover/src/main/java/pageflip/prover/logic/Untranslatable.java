package pageflip.prover.logic;

/** What has no translation; whoever knows the place says where. */
public final class Untranslatable extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** {@code what} is outside of the fragment. */
  public Untranslatable(String what) {
    super(what);
  }
}

package pageflip.stack.host;

/** What both ends of a flow know of it without having said so: there is no handshake here. */
public final class Flows {
  /** The number of a TCP flow's first byte; near the end, so that numbers wrap around. */
  public static final int FIRST_SEQUENCE = -10_000;

  private Flows() {}
}

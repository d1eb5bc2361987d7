package pageflip.stack.extended;

/** What keeps a buffer from being written while it is out (the terms are those of fbufs). */
public enum Protection {
  /** Only the contract: the process could write it. */
  VOLATILE,
  /** The MMU too: the kernel makes it read-only for as long as a card may read it. */
  SECURED
}

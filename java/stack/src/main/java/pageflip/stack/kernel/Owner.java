package pageflip.stack.kernel;

/** Who may touch a frame. */
public enum Owner {
  /** Nobody: the kernel may give it out. */
  FREE,
  /** A process may write it. */
  PROCESS,
  /** The NIC may read it; nobody may write it. */
  NIC
}

package pageflip.stack.kernel;

/** What a thread of a process does. */
@FunctionalInterface
public interface Program {
  /**
   * Runs for one time slice. The next slice may be on another CPU.
   *
   * @return false when the program has ended
   */
  boolean slice(UserMode cpu);
}

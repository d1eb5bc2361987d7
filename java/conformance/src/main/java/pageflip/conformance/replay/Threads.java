package pageflip.conformance.replay;

/** Starts the threads of a replay. */
final class Threads {
  private Threads() {}

  /**
   * Starts a thread that stays on one core.
   *
   * @param core which of the cores that this process may use, counted from 0
   */
  static Thread start(String name, int core, Runnable body) {
    Thread thread =
        new Thread(
            () -> {
              Affinity.confineThisThread(core);
              body.run();
            },
            name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}

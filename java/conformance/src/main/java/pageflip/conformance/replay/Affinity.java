package pageflip.conformance.replay;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.util.BitSet;

/**
 * Confines threads to cores. The threads of a replayer wake each other at most steps, which on one
 * core takes a fraction of what it takes across two.
 *
 * <p>Only Linux has the system calls. Elsewhere no thread is confined, and replay is slower.
 */
final class Affinity {
  /** The system calls, in the C library. */
  public interface C extends Library {
    /** Says which cores a thread may run on; 0 is the calling thread. */
    int sched_getaffinity(int thread, long bytes, byte[] cores);

    /** Says which cores a thread is to run on; 0 is the calling thread. */
    int sched_setaffinity(int thread, long bytes, byte[] cores);
  }

  private static final int BYTES = 128; // what the C library's cpu_set_t has: 1,024 cores
  private static final C LIBRARY = load();

  private Affinity() {}

  static void confineThisThread(int core) {
    if (LIBRARY == null) {
      return;
    }
    byte[] mask = new byte[BYTES];
    if (LIBRARY.sched_getaffinity(0, BYTES, mask) != 0) {
      return;
    }
    int[] usable = BitSet.valueOf(mask).stream().toArray();
    if (usable.length > 1) {
      BitSet one = new BitSet();
      one.set(usable[core % usable.length]);
      byte[] chosen = new byte[BYTES];
      byte[] bits = one.toByteArray();
      System.arraycopy(bits, 0, chosen, 0, bits.length);
      LIBRARY.sched_setaffinity(0, BYTES, chosen); // if refused, slower and no worse
    }
  }

  private static C load() {
    try {
      return System.getProperty("os.name").equals("Linux") ? Native.load("c", C.class) : null;
    } catch (UnsatisfiedLinkError absent) {
      return null;
    }
  }
}

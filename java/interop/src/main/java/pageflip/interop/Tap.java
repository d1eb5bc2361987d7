package pageflip.interop;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One end of an Ethernet cable whose other end is the Linux kernel's own stack: a TAP device.
 *
 * <p>One thread may read while another writes. What the system refuses is an {@link IOException}.
 */
public final class Tap implements AutoCloseable {
  private static final String DEVICE = "/dev/net/tun";
  private static final int O_RDWR = 2;
  private static final long TUNSETIFF = 0x400454caL;
  private static final int CLONE_NEWNET = 0x40000000;
  private static final short IFF_TAP = 0x0002;
  private static final short IFF_NO_PI = 0x1000;
  private static final int IFNAMSIZ = 16;
  private static final int IFREQ_BYTES = 40;
  private static final short POLLIN = 1;
  private static final int LONGEST_FRAME = 1 << 17;

  /** The system calls, in the C library. */
  interface C extends Library {
    int open(String path, int flags) throws LastErrorException;

    int ioctl(int descriptor, long request, byte[] argument) throws LastErrorException;

    int poll(Poll descriptors, long count, int millis) throws LastErrorException;

    long read(int descriptor, byte[] into, long bytes) throws LastErrorException;

    long write(int descriptor, byte[] from, long bytes) throws LastErrorException;

    int close(int descriptor) throws LastErrorException;

    int unshare(int flags) throws LastErrorException;
  }

  /** What {@code poll} is asked. */
  @FieldOrder({"descriptor", "events", "revents"})
  public static final class Poll extends Structure {
    /** Which file. */
    public int descriptor;

    /** What to wait for. */
    public short events;

    /** What has come. */
    public short revents;
  }

  private final C c;
  private final int descriptor;
  private final byte[] buffer = new byte[LONGEST_FRAME];

  private Tap(C c, int descriptor) {
    this.c = c;
    this.descriptor = descriptor;
  }

  /**
   * Gives the calling thread, and what it starts and opens from now on, a network of its own, as
   * unshare(2) does. It lasts as long as the thread and what it opened.
   *
   * @throws IOException if the system refuses, as it does to all but root
   */
  static void unshareNetwork() throws IOException {
    try {
      Native.load("c", C.class).unshare(CLONE_NEWNET);
    } catch (LastErrorException refused) {
      throw refusal("cannot make a network namespace", refused);
    }
  }

  /**
   * Makes the device {@code name}, in the network namespace that the calling thread is in. It is
   * gone when this is closed.
   *
   * @throws IOException if the system has no such devices, or refuses
   */
  public static Tap open(String name) throws IOException {
    C c = Native.load("c", C.class);
    try {
      int descriptor = c.open(DEVICE, O_RDWR);
      byte[] request = new byte[IFREQ_BYTES];
      byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(ascii, 0, request, 0, Math.min(ascii.length, IFNAMSIZ - 1));
      ByteBuffer.wrap(request)
          .order(ByteOrder.nativeOrder())
          .putShort(IFNAMSIZ, (short) (IFF_TAP | IFF_NO_PI));
      try {
        c.ioctl(descriptor, TUNSETIFF, request);
      } catch (LastErrorException refused) {
        c.close(descriptor);
        throw refused;
      }
      return new Tap(c, descriptor);
    } catch (LastErrorException refused) {
      throw refusal("cannot make the TAP device " + name + " out of " + DEVICE, refused);
    }
  }

  /** The next frame that the kernel sends; null if none comes for {@code millis}. */
  public byte[] read(int millis) throws IOException {
    try {
      Poll poll = new Poll();
      poll.descriptor = descriptor;
      poll.events = POLLIN;
      if (c.poll(poll, 1, millis) == 0) {
        return null;
      }
      return Arrays.copyOf(buffer, (int) c.read(descriptor, buffer, buffer.length));
    } catch (LastErrorException refused) {
      throw refusal("cannot read from the TAP device", refused);
    }
  }

  /** Gives the kernel a frame. */
  public void write(byte[] frame) throws IOException {
    try {
      c.write(descriptor, frame, frame.length);
    } catch (LastErrorException refused) {
      throw refusal("cannot write to the TAP device", refused);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      c.close(descriptor);
    } catch (LastErrorException refused) {
      throw refusal("cannot close the TAP device", refused);
    }
  }

  private static IOException refusal(String what, LastErrorException refused) {
    // JNA puts the number of the error before what it means.
    String why = refused.getMessage().replaceFirst("^\\[\\d+\\] ", "");
    return new IOException(what + ": " + why, refused);
  }
}

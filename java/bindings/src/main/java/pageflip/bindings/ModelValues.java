package pageflip.bindings;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.nic.Crc32c;
import pageflip.stack.nic.Transmission;

/**
 * The values of a model as words: a frame with a value begins with its word, and is zero beyond.
 */
final class ModelValues {
  /** Where in a page stores go, in bytes; the model has one value for a whole frame. */
  static final int OFFSET = 0;

  private final List<Long> all = new ArrayList<>();
  private final Map<Integer, Long> byDigest = new HashMap<>();

  ModelValues(Constants constants) {
    PhysicalMemory one = new PhysicalMemory(1);
    Frame frame = one.frames().get(0);
    for (Value value : constants.members("Value")) {
      long word = value.equals(constants.get("Zero")) ? 0L : all.size() + 0x5aL;
      all.add(word);
      one.write(frame, OFFSET, word);
      byDigest.put(Crc32c.of(one.copy(frame)), word);
    }
  }

  /** A word for each value of the model, all different, zero for {@code Zero}. */
  List<Long> all() {
    return all;
  }

  /** The value that was offered: the NIC has no copy of it, but its digest. */
  Value offered(View v, Transmission transmission) {
    return transmission == null ? v.name(null) : digested(v, transmission.digest());
  }

  /** The value of a frame whose digest this is. */
  Value digested(View v, int digest) {
    return v.name(byDigest.get(digest));
  }

  /** The value that went out on the wire. */
  Value sent(View v, Transmission transmission) {
    return carried(v, transmission == null ? null : transmission.sent());
  }

  /** The value of a frame's bytes, which may be null. */
  Value carried(View v, byte[] bytes) {
    return v.name(
        bytes == null
            ? null
            : ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(OFFSET));
  }
}

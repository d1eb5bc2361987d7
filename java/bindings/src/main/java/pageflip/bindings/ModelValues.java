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

/** What a model's values are in bytes: a frame of value v holds the word v, and is zero else. */
final class ModelValues {
  /** Where in a page the model's stores go; it has one value for a whole frame. */
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

  /** A word for each value of the model, no two alike, zero for its zero. */
  List<Long> all() {
    return all;
  }

  /** The value of what was offered. The NIC holds no copy of it, but it holds its digest. */
  Value offered(View v, Transmission transmission) {
    return transmission == null ? v.name(null) : digested(v, transmission.digest());
  }

  /** The value of a frame whose digest this is. */
  Value digested(View v, int digest) {
    return v.name(byDigest.get(digest));
  }

  /** The value of what went out. */
  Value sent(View v, Transmission transmission) {
    return carried(v, transmission == null ? null : transmission.sent());
  }

  /** The value of a frame's bytes, or of none. */
  Value carried(View v, byte[] bytes) {
    return v.name(
        bytes == null
            ? null
            : ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(OFFSET));
  }
}

package pageflip.bindings;

import static pageflip.conformance.value.Value.field;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import pageflip.bindings.TransmitSystem.Buffer;
import pageflip.bindings.TransmitSystem.Sent;
import pageflip.bindings.TransmitSystem.Shape;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.nic.Fragment;
import pageflip.stack.nic.PacketCard;
import pageflip.stack.nic.PacketDescriptor;
import pageflip.stack.transmit.PacketDriver;

/** {@code Transmit.tla}, and the driver and the card that gather packets. */
public final class TransmitBinding implements Binding<TransmitSystem> {
  private static final Domain<Buffer> BUFFER = Domain.of("Buffer", Buffer.class);
  private static final Domain<Shape> SHAPE = Domain.of("Shape", Shape.class);
  private static final int HEADER = 2 * Integer.BYTES;

  @Override
  public String module() {
    return "Transmit";
  }

  @Override
  public List<Class<?>> code() {
    return List.of(TransmitSystem.class, PacketDriver.class, PacketCard.class);
  }

  @Override
  public TransmitSystem start(Constants constants) {
    return new TransmitSystem(constants);
  }

  @Override
  public void describe(Description<TransmitSystem> d) {
    d.domain(BUFFER, s -> s.buffers);
    d.domain(SHAPE, s -> s.shapes);
    d.step("Offer", BUFFER, SHAPE, (s, buffer, shape) -> s.offer(buffer, shape));
    d.step("WriteDescriptor", s -> s.driver.write());
    d.step("Publish", s -> s.driver.publish());
    d.step("Reclaim", s -> s.driver.reclaim());
    d.step("CompleteMessage", s -> s.driver.complete());
    d.step("Fetch", s -> s.card.fetch());
    d.step("Gather", s -> s.card.gather());
    d.step("Emit", s -> s.card.emit());
    d.thread("program", "Offer");
    d.thread("driver", "WriteDescriptor", "Publish", "Reclaim", "CompleteMessage");
    d.thread("card", "Fetch", "Gather", "Emit");
    driver(d);
    ring(d);
    card(d);
  }

  private static void driver(Description<TransmitSystem> d) {
    d.variable("sent", (s, v) -> sequence(s.said, i -> new Value.Num(i + 1)));
    d.variable("memory", (s, v) -> v.function(BUFFER, b -> bytes(s, b)));
    d.variable(
        "messages",
        (s, v) -> {
          List<PacketDriver.Outstanding> all = s.driver.outstanding();
          return sequence(all.size(), i -> message(s, v, all.get(i)));
        });
    d.variable("segment", (s, v) -> new Value.Num(s.driver.progress().packet()));
    d.variable("written", (s, v) -> new Value.Num(s.driver.progress().written()));
    d.variable("tail", (s, v) -> number(s.driver.progress().tail()));
    d.variable("published", (s, v) -> number(s.driver.progress().published()));
    d.variable("head", (s, v) -> number(s.driver.progress().head()));
  }

  private static void ring(Description<TransmitSystem> d) {
    d.variable("ring", (s, v) -> bySlot(s, i -> descriptor(s, v, s.ring.descriptor(i), i)));
    d.variable(
        "headers",
        (s, v) ->
            bySlot(
                s,
                i -> {
                  byte[] header = new byte[HEADER];
                  s.ring.readHeader(i, header, HEADER);
                  return header(header);
                }));
    d.variable("done", (s, v) -> number(s.ring.done()));
  }

  private static void card(Description<TransmitSystem> d) {
    d.variable("cursor", (s, v) -> number(s.card.cursor()));
    d.variable(
        "fetched",
        (s, v) -> {
          if (s.card.fetched() == null) {
            return v.name(null);
          }
          int slot = s.ring.slotOf(s.card.cursor() - 1);
          return Value.record(
              field("descriptor", descriptor(s, v, s.card.fetched(), slot)),
              field("slot", new Value.Num(slot)));
        });
    d.variable(
        "packet",
        (s, v) ->
            Value.record(
                field("bytes", payload(s, s.card.gathered())),
                field("header", header(s.card.gathered())),
                field("open", new Value.Bool(s.card.isOpen())),
                field("whole", new Value.Bool(s.card.isWhole()))));
    d.variable(
        "wire",
        (s, v) ->
            sequence(
                s.wire.size(),
                i ->
                    Value.record(
                        field("bytes", payload(s, s.wire.get(i))),
                        field("header", header(s.wire.get(i))))));
  }

  private static Value message(TransmitSystem s, View v, PacketDriver.Outstanding message) {
    Sent sent = s.of(message.message());
    return Value.record(
        field("buffer", v.name(sent.buffer())),
        field("end", number(message.end())),
        field("sequence", new Value.Num(sent.sequence())),
        field("shape", v.name(sent.shape())));
  }

  private static Value descriptor(TransmitSystem s, View v, PacketDescriptor d, int slot) {
    Fragment fragment = d instanceof PacketDescriptor.Payload payload ? payload.fragment() : null;
    return Value.record(
        field("buffer", v.name(fragment == null ? null : s.owners.get(fragment.frame()))),
        field("from", new Value.Num(fragment == null ? 0 : s.offset(fragment))),
        field("header", new Value.Bool(d instanceof PacketDescriptor.Header)),
        field("last", new Value.Bool(d != null && d.last())),
        field("length", new Value.Num(fragment == null ? 0 : fragment.length() / s.block)),
        field("phase", new Value.Bool(s.ring.phase(slot))));
  }

  private static Value header(byte[] packet) {
    ByteBuffer bytes = ByteBuffer.wrap(packet);
    boolean none = packet.length < HEADER;
    return Value.record(
        field("length", new Value.Num(none ? 0 : bytes.getInt(Integer.BYTES))),
        field("sequence", new Value.Num(none ? 0 : bytes.getInt(0))));
  }

  private static Value payload(TransmitSystem s, byte[] packet) {
    return blocks(s, packet, Math.min(HEADER, packet.length));
  }

  private static Value bytes(TransmitSystem s, Buffer buffer) {
    Value[] offsets = new Value[s.bufferSize];
    Value[] values = new Value[s.bufferSize];
    for (int i = 0; i < offsets.length; i++) {
      byte[] block = new byte[s.block];
      s.memory.read(
          buffer.frames().get(i / s.pageSize), i % s.pageSize * s.block, block, 0, s.block);
      offsets[i] = new Value.Num(i);
      values[i] = block(block, 0, s.block);
    }
    return Value.function(offsets, values);
  }

  private static Value blocks(TransmitSystem s, byte[] bytes, int from) {
    int count = (bytes.length - from + s.block - 1) / s.block;
    return sequence(
        count,
        i -> block(bytes, from + i * s.block, Math.min(bytes.length, from + (i + 1) * s.block)));
  }

  /** The value that all of the bytes have; -1 if they differ. */
  private static Value block(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != bytes[from]) {
        return new Value.Num(-1);
      }
    }
    return new Value.Num(bytes[from]);
  }

  private static Value bySlot(TransmitSystem s, IntFunction<Value> of) {
    Value[] slots = new Value[s.ring.slots()];
    Value[] values = new Value[slots.length];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = new Value.Num(i);
      values[i] = of.apply(i);
    }
    return Value.function(slots, values);
  }

  private static Value sequence(int length, IntFunction<Value> of) {
    return Value.sequence(IntStream.range(0, length).mapToObj(of).toList());
  }

  private static Value number(long number) {
    return new Value.Num(Math.toIntExact(number));
  }
}

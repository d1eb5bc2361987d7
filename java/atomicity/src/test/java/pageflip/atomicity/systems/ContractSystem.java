package pageflip.atomicity.systems;

import java.lang.reflect.Constructor;
import java.util.Collections;
import java.util.List;
import pageflip.atomicity.SmallSystem;
import pageflip.stack.extended.EventQueue;
import pageflip.stack.extended.Extent;
import pageflip.stack.extended.NicPath;
import pageflip.stack.extended.OutstandingSend;
import pageflip.stack.extended.Protection;
import pageflip.stack.extended.Recycling;
import pageflip.stack.extended.RegisteredBuffer;
import pageflip.stack.extended.RegisteredMemory;
import pageflip.stack.extended.SendId;
import pageflip.stack.extended.SendQueue;
import pageflip.stack.extended.SendWorker;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.nic.MessageWire;

/** Extended sockets: {@code BufferContract}. Every send is late, as soon as anybody looks. */
public final class ContractSystem implements SmallSystem {
  private static final int MTU = 3000;

  /** A wire that gives each message its place. */
  private static final class Line implements MessageWire {
    private long carried;

    @Override
    public synchronized long carry(byte[] bytes, int digest) {
      return carried++;
    }

    @Override
    public synchronized void carryAgain(long place, byte[] bytes, int digest) {}
  }

  private final PhysicalMemory memory = new PhysicalMemory(2);
  private final RegisteredMemory registered = new RegisteredMemory(memory);
  private final Line line = new Line();
  private final List<NicPath> paths =
      List.of(new NicPath(memory, line, MTU, true), new NicPath(memory, line, MTU, false));
  private final SendQueue queue = new SendQueue(registered, paths, new EventQueue());
  private final SendWorker worker = new SendWorker(queue, send -> true);
  private final RegisteredBuffer stranger =
      new RegisteredMemory(new PhysicalMemory(1))
          .register(Protection.VOLATILE, Recycling.UNCACHED)
          .orElseThrow();

  @Override
  public List<Object> roots() {
    return List.of(memory, registered, paths, queue, worker, line);
  }

  @Override
  public List<?> values(Class<?> type) {
    OutstandingSend out = queue.outstanding(memory.frames().get(0));
    return switch (type.getSimpleName()) {
      case "Frame" -> memory.frames();
      case "NicPath" -> paths;
      case "Protection" -> List.of(Protection.VOLATILE);
      case "Recycling" -> List.of(Recycling.UNCACHED);
      case "RegisteredBuffer" -> memory.frames().stream().map(this::buffer).toList();
      case "Extent" -> List.of(Extent.WHOLE);
      case "StackTraceElement" -> List.of(new StackTraceElement("Program", "send", null, 1));
      case "long" -> List.of(1L);
      case "int" -> List.of(0);
      case "Refusal" -> List.of(refusal(type));
      case "SendId" -> List.of(out == null ? new SendId(-1) : out.id());
      case "OutstandingSend" -> Collections.singletonList(out);
      default -> throw new IllegalArgumentException("nothing stands for a " + type);
    };
  }

  private RegisteredBuffer buffer(Frame frame) {
    RegisteredBuffer buffer = registered.registered(frame);
    return buffer == null ? stranger : buffer;
  }

  private Object refusal(Class<?> type) {
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(String.class, RegisteredBuffer.class);
      constructor.setAccessible(true);
      return constructor.newInstance("used", stranger);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public List<String> threads() {
    return List.of(
        "anybody: Register Reclaim Store Unregister",
        "anybody: Offer RefuseSend TakeNotice Cancel Close",
        "anybody: Post Copy CopyTail Answer Fail TimeOut FailOver LetGo Notify Coalesce",
        "worker: FindLate",
        "card@NicPath: DmaRead Retransmit");
  }
}

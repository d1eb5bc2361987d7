package pageflip.stack.receive;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pageflip.stack.machine.ByteMmu;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.step.Step;

/**
 * Lets the program's addresses, from 0 on, lead to the payload where the card wrote it, whatever is
 * before and behind it. Nothing is copied, and nothing else can be read.
 *
 * <p>What was delivered stays until the program asks for more. Then its addresses lead nowhere,
 * every CPU forgets them, and only after that the card may have the frame again. The shootdown is
 * one instruction, as where the hardware broadcasts it.
 */
public final class ByteMappedReceive extends QueuedReceive {
  private static final int WINDOW = 0; // the first address

  private final Machine machine;
  private final ByteMmu mmu;
  private final Map<Receiver, Payload> held = new ConcurrentHashMap<>();

  /**
   * From what {@code input} has sorted in, to programs on the CPUs of {@code machine}, whose MMU is
   * {@code mmu}.
   */
  public ByteMappedReceive(InputPath input, Machine machine, ByteMmu mmu) {
    super(input);
    this.machine = machine;
    this.mmu = mmu;
  }

  /** The frame that the addresses of {@code receiver} lead to, or did until now; null if none. */
  public Frame held(Receiver receiver) {
    Payload payload = held.get(receiver);
    return payload == null ? null : payload.frame();
  }

  @Override
  void letGo(Receiver receiver) {
    if (held.containsKey(receiver)) {
      unmap(receiver);
      shootDown(receiver);
      recycle(receiver);
    }
  }

  @Override
  Delivered deliver(Receiver receiver, Frame frame) {
    return map(receiver, frame);
  }

  /** Refuses if what comes next is not in the frame. */
  @Step("Map")
  private Delivered map(Receiver receiver, Frame frame) {
    Payload payload = input.lend(receiver, frame);
    if (payload == null) {
      return null;
    }
    if (payload.length() > 0) {
      ByteMmu.Range range = new ByteMmu.Range(WINDOW, payload.length(), frame, payload.offset());
      mmu.map(receiver.space(), range);
    }
    held.put(receiver, payload);
    return new Delivered(payload.length());
  }

  @Override
  @Step("Read")
  void read(Receiver receiver, byte[] into) {
    mmu.load(receiver.cpu(), receiver.space(), WINDOW, into);
  }

  @Step("Unmap")
  private void unmap(Receiver receiver) {
    mmu.unmap(receiver.space(), WINDOW, held.get(receiver).length());
  }

  /** Every CPU forgets every part of what was mapped. */
  @Step("ShootDown")
  private void shootDown(Receiver receiver) {
    for (Cpu cpu : machine.cpus()) {
      mmu.forget(cpu, receiver.space(), WINDOW, held.get(receiver).length());
    }
  }

  @Step("Recycle")
  private void recycle(Receiver receiver) {
    input.release(held.remove(receiver).frame());
  }
}

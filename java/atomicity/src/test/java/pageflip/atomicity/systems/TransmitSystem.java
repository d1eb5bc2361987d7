package pageflip.atomicity.systems;

import java.util.List;
import pageflip.atomicity.SmallSystem;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.nic.Fragment;
import pageflip.stack.nic.PacketCard;
import pageflip.stack.nic.PacketRing;
import pageflip.stack.transmit.DescriptorChain;
import pageflip.stack.transmit.Message;
import pageflip.stack.transmit.PacketDriver;

/** A driver that posts a message of two packets, and a card that gathers them: {@code Transmit}. */
public final class TransmitSystem implements SmallSystem {
  private static final int SLOTS = 3; // fewer than the two packets have descriptors

  private final PhysicalMemory memory = new PhysicalMemory(1);
  private final PacketRing ring = new PacketRing(SLOTS);
  private final PacketDriver driver = new PacketDriver(ring);
  private final PacketCard card = new PacketCard(ring, memory, bytes -> {});

  public TransmitSystem() {
    Frame frame = memory.frames().get(0);
    DescriptorChain packet =
        new DescriptorChain(new byte[] {1}, null, List.of(new Fragment(frame, 0, 1)));
    driver.begin(new Message(List.of(packet, packet), () -> {}));
  }

  @Override
  public List<Object> roots() {
    return List.of(memory, ring, driver, card);
  }

  @Override
  public List<?> values(Class<?> type) {
    throw new IllegalArgumentException("nothing stands for a " + type);
  }

  @Override
  public List<String> threads() {
    return List.of(
        "poster: WriteDescriptor Publish",
        "reclaimer: Reclaim CompleteMessage",
        "card: Fetch Gather Emit");
  }
}

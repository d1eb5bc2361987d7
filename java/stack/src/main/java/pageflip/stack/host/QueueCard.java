package pageflip.stack.host;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import pageflip.stack.machine.PhysicalMemory;
import pageflip.stack.net.PacketHeader;
import pageflip.stack.nic.Fragment;

final class QueueCard implements Runnable {
  private record P(PacketHeader header, List<Fragment> payload, Runnable gone) {}

  private final PhysicalMemory memory;
  private final Consumer<byte[]> link;
  private final LinkedBlockingQueue<P> q = new LinkedBlockingQueue<>(8);

  QueueCard(PhysicalMemory memory, Consumer<byte[]> link) {
    this.memory = memory;
    this.link = link;
  }

  boolean post(PacketHeader header, List<Fragment> payload, Runnable gone) {
    return q.offer(new P(header, payload, gone));
  }

  @Override
  public void run() {
    try {
      while (true) {
        P p = q.take();
        int n = p.payload.stream().mapToInt(Fragment::length).sum();
        byte[] packet = java.util.Arrays.copyOf(p.header.bytes(), p.header.bytes().length + n);
        int at = p.header.bytes().length;
        for (Fragment f : p.payload) {
          memory.read(f.frame(), f.offset(), packet, at, f.length());
          at += f.length();
        }
        p.header.finish(packet);
        link.accept(packet);
        p.gone.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

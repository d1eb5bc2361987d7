package pageflip.stack.kernel.cow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import pageflip.stack.Packet;
import pageflip.stack.kernel.UserMode;
import pageflip.stack.kernel.shootdown.ShootdownFixture;
import pageflip.stack.nic.Descriptor;
import pageflip.stack.nic.TransmitDescriptors;

/** The fixture, sending by transient copy-on-write through two descriptors. */
final class CowFixture {
  final ShootdownFixture on = new ShootdownFixture();
  final List<Packet> packets = new ArrayList<>();
  final TransmitDescriptors descriptors =
      new TransmitDescriptors(
          on.memory, (bytes, digest) -> packets.add(new Packet(bytes, digest)), 2);
  final Descriptor first = descriptors.all().get(0);
  final Descriptor second = descriptors.all().get(1);
  private final CowKernel cow = CowKernel.on(on.broadcast, descriptors);
  final PendingOutput output = cow.output();
  final TransientCow way = cow.way();
  final CopyOnWrite writeFaults = cow.writeFaults();
  final UserMode user = new UserMode(on.kernel, on.cpu, writeFaults);
  final UserMode otherUser = new UserMode(on.kernel, on.other, writeFaults);

  /** Sends the page from the first CPU, while the other answers its interrupts. */
  boolean send() {
    return whileTheOtherAnswers(() -> way.send(on.cpu, on.page));
  }

  /** Stores to the page from the first CPU, while the other answers its interrupts. */
  void store(int offset, long value) {
    whileTheOtherAnswers(
        () -> {
          user.store(on.page, offset, value);
          return true;
        });
    on.cpu.commitStore();
  }

  private boolean whileTheOtherAnswers(BooleanSupplier work) {
    CompletableFuture<Boolean> done = start(work);
    while (!done.isDone()) {
      on.kernel.serviceInterrupts(on.other);
      Thread.yield();
    }
    return done.join();
  }

  /** On a daemon's thread: a CPU that hangs must not keep the tests from ending. */
  static CompletableFuture<Boolean> start(BooleanSupplier work) {
    return CompletableFuture.supplyAsync(
        work::getAsBoolean,
        cpu -> {
          Thread thread = new Thread(cpu);
          thread.setDaemon(true);
          thread.start();
        });
  }
}

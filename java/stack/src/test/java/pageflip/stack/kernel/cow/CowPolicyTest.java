package pageflip.stack.kernel.cow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import pageflip.stack.kernel.ContextSwitch;
import pageflip.stack.kernel.Kernel;
import pageflip.stack.kernel.Responder;
import pageflip.stack.kernel.shootdown.ShootdownInitiator;
import pageflip.stack.kernel.shootdown.ShootdownResponder;
import pageflip.stack.kernel.shootdown.Shootdowns;
import pageflip.stack.kernel.tracking.CpuMasks;
import pageflip.stack.kernel.tracking.EverRan;
import pageflip.stack.kernel.tracking.KernelStores;
import pageflip.stack.kernel.tracking.TrackedSwitch;
import pageflip.stack.kernel.tracking.WhereItRan;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Machine;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.nic.Nic;
import pageflip.stack.nic.TransmitDescriptors;

/** Copy on tread, where write permission is shot down only where the process ran. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class CowPolicyTest {
  private final Machine machine = new Machine(2, 3);
  private final Cpu here = machine.cpus().get(0);
  private final Cpu there = machine.cpus().get(1);
  private final AddressSpace space = new AddressSpace(0, 1);
  private final Task task = new Task(0, space);
  private final Page page = new Page(0);
  private final Frame frame = machine.memory().frames().get(0);
  private final CpuMasks masks = new CpuMasks(2, List.of(space));
  private final KernelStores stores = new KernelStores(2);
  private final Shootdowns shootdowns = new Shootdowns(2);
  private final Responder responder = new ShootdownResponder(machine, shootdowns);
  private final ContextSwitch contextSwitch =
      new TrackedSwitch(machine, masks, stores, new EverRan());
  private final Nic nic = new Nic(machine.memory(), (bytes, digest) -> {});
  private final Kernel kernel = new Kernel(machine, nic, contextSwitch, responder);
  private final TransmitDescriptors descriptors =
      new TransmitDescriptors(machine.memory(), (bytes, digest) -> {}, 2);
  private final TransientCow way =
      new TransientCow(
          kernel,
          shootdowns,
          new ShootdownInitiator(machine, shootdowns, responder, new WhereItRan(masks)),
          new PendingOutput(kernel, descriptors));

  private Thread hardware;

  @BeforeEach
  void drainStoreBuffers() {
    hardware =
        new Thread(
            () -> {
              while (!Thread.currentThread().isInterrupted()) {
                machine.cpus().forEach(stores::drain);
                Thread.yield();
              }
            });
    hardware.setDaemon(true);
    hardware.start();
  }

  @AfterEach
  void switchOff() {
    hardware.interrupt();
  }

  @Test
  void interruptsNobodyIfTheProcessNeverMigrated() {
    contextSwitch.dispatch(here, task);
    kernel.mapFresh(here, page, frame);
    here.fill(page);

    assertThat(way.send(here, page)).isTrue();

    assertThat(machine.interrupts().sent()).isZero();
    assertThat(here.translateStore(page, 0, 1)).isFalse();
  }

  @Test
  void interruptsTheCpuThatItLeft() {
    contextSwitch.dispatch(there, task);
    kernel.mapFresh(there, page, frame);
    there.fill(page);
    contextSwitch.preempt(there);
    contextSwitch.dispatch(here, task);

    var sent = CowFixture.start(() -> way.send(here, page));
    while (!sent.isDone()) {
      kernel.serviceInterrupts(there);
      Thread.yield();
    }

    assertThat(sent.join()).isTrue();
    assertThat(machine.interrupts().sent()).isEqualTo(1);
    assertThat(there.tlb().lookup(space, page)).isNull();
  }
}

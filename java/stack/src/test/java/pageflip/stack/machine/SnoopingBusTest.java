package pageflip.stack.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnoopingBusTest {
  private final Machine machine = new Machine(2, 1);
  private final InvalidationFabric fabric = new InvalidationFabric(machine);
  private final SnoopingBus bus = new SnoopingBus(fabric);
  private final Frame frame = machine.memory().frames().get(0);
  private final Cpu cpu = machine.cpus().get(0);
  private final AddressSpace space = new AddressSpace(0, 1);
  private final Page page = new Page(0);

  @Test
  void clearingAPageThatIsNotMappedSendsNothingOut() {
    assertThat(bus.clear(cpu, space, page)).isNull();
    assertThat(bus.performed(cpu)).isTrue();
  }

  @Test
  void noWalkFindsThePageOnceTheWriteIsOrdered() {
    space.map(page, frame);

    assertThat(bus.clear(cpu, space, page)).isEqualTo(new Revocation(space, page, frame));

    assertThat(space.walkWritable(page)).isNull();
    assertThat(bus.performed(cpu)).isFalse();
  }

  @Test
  void isPerformedWhenEveryTlbHasSeenIt() {
    space.map(page, frame);
    bus.clear(cpu, space, page);

    for (Cpu snooper : machine.cpus()) {
      assertThat(bus.performed(cpu)).isFalse();
      fabric.invalidate(snooper, cpu);
      fabric.answer(snooper, cpu);
    }
    assertThat(bus.performed(cpu)).isTrue();
  }
}

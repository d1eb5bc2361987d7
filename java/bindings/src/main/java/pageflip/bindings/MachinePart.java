package pageflip.bindings;

import static pageflip.conformance.value.Value.field;

import java.util.function.BiFunction;
import java.util.function.Function;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.Task;
import pageflip.stack.machine.TranslatedStore;

/** What specifications have from {@code Machine.tla}. */
final class MachinePart {
  static final Domain<Cpu> CPU = Domain.of("CPU", Cpu.class);
  static final Domain<Task> THREAD = Domain.of("Thread", Task.class);
  static final Domain<AddressSpace> ADDRESS_SPACE = Domain.of("AddressSpace", AddressSpace.class);
  static final Domain<Page> PAGE = Domain.of("Page", Page.class);
  static final Domain<Frame> FRAME = Domain.of("Frame", Frame.class);
  static final Domain<Long> VALUE = Domain.of("Value", Long.class);

  private MachinePart() {}

  /** Describes the machine that {@code model} finds in a system. */
  static <S> void describe(Description<S> d, Function<S, ModelMachine> model) {
    domains(d, model);
    steps(d);
    variables(d, model);
  }

  private static <S> void domains(Description<S> d, Function<S, ModelMachine> model) {
    d.domain(CPU, s -> model.apply(s).machine.cpus());
    d.domain(THREAD, s -> model.apply(s).tasks);
    d.domain(ADDRESS_SPACE, s -> model.apply(s).spaces);
    d.domain(PAGE, s -> model.apply(s).pages);
    d.domain(FRAME, s -> model.apply(s).machine.memory().frames());
    d.domain(VALUE, s -> model.apply(s).values.all());
  }

  private static <S> void steps(Description<S> d) {
    d.step("Fill", CPU, PAGE, (s, cpu, page) -> cpu.fill(page));
    d.step("Evict", CPU, ADDRESS_SPACE, PAGE, (s, cpu, space, page) -> cpu.evict(space, page));
    d.step("StoreCommit", CPU, (s, cpu) -> cpu.commitStore());
    d.stepWhenIdle(
        "StoreTranslate",
        CPU,
        PAGE,
        VALUE,
        (s, cpu, page, value) -> cpu.translateStore(page, ModelValues.OFFSET, value));
    d.threads("memory system of", "Fill", "Evict", "StoreCommit");
  }

  private static <S> void variables(Description<S> d, Function<S, ModelMachine> model) {
    d.variable("running", (s, v) -> v.function(CPU, c -> v.name(c.running())));
    d.variable("pte", (s, v) -> table(v, AddressSpace::walkWritable));
    d.variable("tlb", (s, v) -> v.function(CPU, c -> table(v, c.tlb()::lookup)));
    d.variable("inflight", (s, v) -> v.function(CPU, c -> store(v, c.storeBuffer().pending())));
    d.variable(
        "memory",
        (s, v) ->
            v.function(
                FRAME, f -> v.name(model.apply(s).machine.memory().read(f, ModelValues.OFFSET))));
  }

  /** A page table or TLB: the function from address spaces and pages to frames. */
  static Value table(View v, BiFunction<AddressSpace, Page, Frame> lookup) {
    return v.function(ADDRESS_SPACE, a -> v.function(PAGE, p -> v.name(lookup.apply(a, p))));
  }

  /** The record of a mapping that is, or was, in a page table. */
  static Value mapping(View v, AddressSpace space, Page page, Frame frame) {
    return Value.record(
        field("frame", v.name(frame)), field("page", v.name(page)), field("space", v.name(space)));
  }

  private static Value store(View v, TranslatedStore store) {
    return store == null
        ? v.name(null)
        : Value.record(
            field("frame", v.name(store.frame())),
            field("page", v.name(store.page())),
            field("space", v.name(store.space())),
            field("value", v.name(store.value())));
  }
}

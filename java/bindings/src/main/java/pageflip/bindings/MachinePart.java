package pageflip.bindings;

import java.util.function.BiFunction;
import java.util.function.Function;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.View;
import pageflip.conformance.value.Value;
import pageflip.stack.machine.AddressSpace;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Frame;
import pageflip.stack.machine.Page;
import pageflip.stack.machine.TranslatedStore;

/** What every specification that extends {@code Machine.tla} has from it. */
final class MachinePart {
  private MachinePart() {}

  /** Says it of a system in which {@code model} finds the machine. */
  static <S> void describe(Description<S> d, Function<S, ModelMachine> model) {
    constants(d, model);
    steps(d);
    variables(d, model);
  }

  private static <S> void constants(Description<S> d, Function<S, ModelMachine> model) {
    d.constant("CPU", s -> model.apply(s).machine.cpus());
    d.constant("Thread", s -> model.apply(s).tasks);
    d.constant("AddressSpace", s -> model.apply(s).spaces);
    d.constant("Page", s -> model.apply(s).pages);
    d.constant("Frame", s -> model.apply(s).machine.memory().frames());
    d.constant("Value", s -> model.apply(s).words.all());
  }

  private static <S> void steps(Description<S> d) {
    d.step("Fill", (s, a) -> ((Cpu) a[0]).fill((Page) a[1]));
    d.step("Evict", (s, a) -> ((Cpu) a[0]).evict((AddressSpace) a[1], (Page) a[2]));
    d.step("StoreCommit", (s, a) -> ((Cpu) a[0]).commitStore());
    d.ownStep(
        "StoreTranslate",
        (s, a) -> ((Cpu) a[0]).translateStore((Page) a[1], Words.OFFSET, (Long) a[2]));
  }

  private static <S> void variables(Description<S> d, Function<S, ModelMachine> model) {
    d.variable("running", (s, v) -> v.each("CPU", (Cpu c) -> v.name(c.running())));
    d.variable("pte", (s, v) -> table(v, AddressSpace::walkWritable));
    d.variable("tlb", (s, v) -> v.each("CPU", (Cpu c) -> table(v, c.tlb()::lookup)));
    d.variable("inflight", (s, v) -> v.each("CPU", (Cpu c) -> store(v, c.storeBuffer().pending())));
    d.variable(
        "memory",
        (s, v) ->
            v.each(
                "Frame",
                (Frame f) -> v.name(model.apply(s).machine.memory().read(f, Words.OFFSET))));
  }

  /** What leads from pages to frames. */
  static Value table(View v, BiFunction<AddressSpace, Page, Frame> lookup) {
    return v.each(
        "AddressSpace", (AddressSpace a) -> v.each("Page", (Page p) -> v.name(lookup.apply(a, p))));
  }

  /** A page that leads, or led, to a frame. */
  static Value mapping(View v, AddressSpace space, Page page, Frame frame) {
    return Records.of("frame", v.name(frame), "page", v.name(page), "space", v.name(space));
  }

  private static Value store(View v, TranslatedStore store) {
    return store == null
        ? v.name(null)
        : Records.of(
            "frame", v.name(store.frame()),
            "page", v.name(store.page()),
            "space", v.name(store.space()),
            "value", v.name(store.value()));
  }
}

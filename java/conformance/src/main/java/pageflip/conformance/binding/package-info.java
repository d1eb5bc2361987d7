/**
 * How a specification is tied to code: a {@link pageflip.conformance.binding.Binding} names the
 * classes whose {@code @Step} methods take the specification's actions, builds the system, and
 * describes three things of it.
 *
 * <ul>
 *   <li>Which objects stand for the members of a constant set: a {@link
 *       pageflip.conformance.binding.Domain} and its objects.
 *   <li>What starts each action: a step, a step of an idle process, or an operation, which takes
 *       further actions after its first.
 *   <li>What each variable is: a projection of the code's state, or, for a program counter, {@link
 *       pageflip.conformance.binding.Stages}.
 * </ul>
 *
 * <pre>{@code
 * static final Domain<Cpu> CPU = Domain.of("CPU", Cpu.class);
 * static final Domain<Page> PAGE = Domain.of("Page", Page.class);
 *
 * public void describe(Description<Host> d) {
 *   d.domain(CPU, host -> host.machine().cpus());
 *   d.domain(PAGE, host -> host.pages());
 *   d.step("Fill", CPU, PAGE, (host, cpu, page) -> cpu.fill(page));
 *   d.operation("ClearPte", CPU, PAGE, (host, cpu, page) -> host.send(cpu, page));
 *   d.variable("running", (host, v) -> v.function(CPU, cpu -> v.name(cpu.running())));
 *   d.stages("stage", CPU).at("user").after("ClearPte", "cleared").after("Transfer", "user");
 * }
 * }</pre>
 */
package pageflip.conformance.binding;

/**
 * Free runs: the code under test runs on threads of its own, unsteered, and what each thread
 * recorded of its steps is held against the specification afterwards.
 *
 * <ul>
 *   <li>{@link pageflip.conformance.free.FreeRuns} makes a {@link
 *       pageflip.conformance.free.Recording}: threads that draw actions and arguments, which the
 *       binding knows how to call.
 *   <li>{@link pageflip.conformance.free.Validator} looks for an order of the steps that is
 *       consistent with their intervals and that the state graph has: the run is then linearizable
 *       to the specification.
 *   <li>{@link pageflip.conformance.free.TlcJudge} has TLC do the same with the runs as literals in
 *       a module, as a second opinion.
 * </ul>
 */
package pageflip.conformance.free;

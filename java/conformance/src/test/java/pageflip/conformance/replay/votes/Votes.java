package pageflip.conformance.replay.votes;

import java.util.List;
import pageflip.conformance.binding.Binding;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.conformance.binding.Domain;
import pageflip.conformance.value.Value;

/**
 * The binding of {@code Votes.tla} to code that is right; {@link HiddenSteps} are those to code
 * that hides a step.
 */
public class Votes implements Binding<List<Participant>> {
  static final Domain<Participant> P = Domain.of("P", Participant.class);

  @Override
  public String module() {
    return "Votes";
  }

  @Override
  public List<Class<?>> code() {
    return List.of(Participant.class);
  }

  /** What is done in the course of a commit that is allowed, before it has changed anything. */
  void withinCommit(Participant participant) {}

  /** How the binding makes a participant commit. */
  void callCommit(Participant participant) {
    participant.commit();
  }

  /** What the projection does before it looks. */
  void project(Participant participant) {}

  Participant participant() {
    return new Participant(this::withinCommit);
  }

  @Override
  public List<Participant> start(Constants constants) {
    return List.of(participant(), participant());
  }

  @Override
  public void describe(Description<List<Participant>> d) {
    d.domain(P, participants -> participants);
    d.step("Commit", P, (participants, p) -> callCommit(p));
    d.step("Abort", P, (participants, p) -> p.abort());
    d.variable(
        "vote",
        (participants, view) ->
            view.function(
                P,
                p -> {
                  project(p);
                  return new Value.Text(vote(p));
                }));
  }

  private static String vote(Participant p) {
    if (p.committed && p.aborted) {
      return "both";
    }
    return p.committed ? "yes" : p.aborted ? "no" : "open";
  }
}

package pageflip.prover.proof;

import java.util.ArrayList;
import java.util.List;

/** The steps that put the lemmas of all actions together. */
final class EachAction {
  private final OutlineFacts proved;
  private final ProofText text;

  EachAction(OutlineFacts proved, ProofText text) {
    this.proved = proved;
    this.text = text;
  }

  /**
   * That a goal holds after whatever happens.
   *
   * @param lemma what the names of the lemmas end with
   */
  void cases(String goal, String lemma) {
    text.line(
        "  <2> SUFFICES ASSUME %s, [%s]_%s"
            .formatted(proved.inductive, proved.next, proved.variables));
    text.line("               PROVE  " + goal);
    text.line("      OBVIOUS");
    text.line("  <2>1. CASE UNCHANGED " + proved.variables);
    text.line("      BY <2>1, Stuttering" + lemma);
    int number = 1;
    List<String> steps = new ArrayList<>(List.of("<2>1"));
    for (Action action : proved.actions) {
      number++;
      text.line("  <2>%s. ASSUME %s PROVE %s".formatted(number, action.assumed(), goal));
      text.line("      BY <2>%s, %s%s".formatted(number, action.name(), lemma));
      steps.add("<2>" + number);
    }
    text.line("  <2> QED");
    text.wrapped("      BY", steps, 10);
    text.line("      DEF " + proved.next);
  }
}

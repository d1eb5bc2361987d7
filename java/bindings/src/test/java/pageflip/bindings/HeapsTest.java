package pageflip.bindings;

import org.junit.jupiter.api.Test;
import pageflip.conformance.replay.*;

class HeapsTest {
  @Test
  void small() {
    for (String m : System.getProperty("m").split(",")) {
      String spec = m.substring(2, m.indexOf('_'));
      var g = ModelGraph.of(m);
      if (Boolean.getBoolean("heaps")) {
      HeapReport r =
          Bindings.conformance(spec).orElseThrow().checkHeaps(g, 3, HiddenState.declared()::isUnused);
      System.out.println(m + " " + r + " steps " + r.steps() + " edges " + g.edges() + " " + r.nanos() / 1000000 + " ms");
      r.divergence().ifPresent(d -> System.out.println(d.explanation())); }
      if (Boolean.getBoolean("prog")) {
      ProgressReport r =
          Bindings.conformance(spec).orElseThrow().checkProgress(g, 1);
      System.out.println(m + " " + r.nodes()+ " fair " + r.fair() + " steps " + r.steps() + " " + r.nanos() / 1000000 + " ms");
      r.divergence().ifPresent(d -> System.out.println(d.explanation())); }
    }
  }
}

package pageflip.prover;

import java.nio.file.*;
import java.util.*;
import pageflip.prover.proof.*;
import pageflip.prover.read.*;

/** x. */
public final class Try {
  private Try() {}

  /** x. */
  public static void main(String[] a) {
    long t = System.nanoTime();
    Specification s =
        Specification.read(
            Path.of(a[0]), List.of(Path.of("specs"), Path.of(System.getProperty("std"))));
    Configuration c = Configuration.read(Path.of(a[1]));
    Set<String> without = new HashSet<>();
    String only = null;
    for (int i = 2; i < a.length; i++) {
      if (a[i].startsWith("-")) without.add(a[i].substring(1));
      else if (a[i].contains("=")) c = c.with(a[i].split("=")[0], a[i].split("=")[1]);
      else only = a[i];
    }
    List<Result> r =
        new Prover(s, c, without, Integer.getInteger("ms", 5000))
            .prove(
                2,
                x -> {
                  if (!x.proved())
                    System.out.println(
                        "FAILED "
                            + x.obligation()
                            + " "
                            + x.nanos() / 1000000
                            + " ms"
                            + (Boolean.getBoolean("story")
                                ? "\n" + x.story()
                                : " "
                                    + x.story()
                                        .substring(0, Math.min(40, x.story().length()))
                                        .replace('\n', ' ')));
                  else if (x.nanos() > 500000000L)
                    System.out.println(
                        "slow " + x.obligation() + " " + x.nanos() / 1000000 + " ms");
                });
    System.out.println(
        r.stream().filter(Result::proved).count()
            + " of "
            + r.size()
            + " in "
            + (System.nanoTime() - t) / 1000000
            + " ms");
  }
}

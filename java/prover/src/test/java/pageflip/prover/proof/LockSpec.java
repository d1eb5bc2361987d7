package pageflip.prover.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pageflip.prover.read.Configuration;
import pageflip.prover.read.Specification;

/**
 * A small specification: locks, each of which a process holds or None does, and what is written
 * about them.
 */
record LockSpec(String next, String invariant) {
  private static final String MODULE =
      """
      ---- MODULE Locks ----
      EXTENDS Naturals
      CONSTANTS Process, Lock, None
      ASSUME None \\notin Process \\cup Lock
      VARIABLES holder, seen
      TypeOK == holder \\in [Lock -> Process \\cup {None}] /\\ seen \\in SUBSET Lock
      Init == holder = [l \\in Lock |-> None] /\\ seen = {}
      Free(l) == holder[l] = None
      Take(p, l) ==
          /\\ Free(l) /\\ holder' = [holder EXCEPT ![l] = p]
          /\\ seen' = seen \\cup {l}
      RECURSIVE Size(_)
      Size(s) == IF s = {} THEN 0 ELSE 1 + Size(s \\ {CHOOSE e \\in s : TRUE})
      Claim == %s
      Inv == TypeOK /\\ Claim
      Next == %s
      vars == <<holder, seen>>
      Safety == Init /\\ [][Next]_vars
      ====
      """;

  static final String TAKE = "\\E p \\in Process, l \\in Lock : Take(p, l)";
  static final String HELD_IS_SEEN = "\\A l \\in Lock : holder[l] # None => l \\in seen";

  Specification specification(Path folder) throws IOException {
    Path file = folder.resolve("Locks.tla");
    Files.writeString(file, MODULE.formatted(invariant, next));
    return Specification.read(file, List.of());
  }

  static Configuration configuration() {
    return new Configuration("Safety", Map.of(), List.of(), List.of(), List.of("Inv"), List.of());
  }

  Prover prover(Path folder) throws IOException {
    return new Prover(specification(folder), configuration(), Set.of(), 10_000);
  }

  List<Result> prove(Path folder) throws IOException {
    return prover(folder).prove(1, result -> {});
  }
}

package pageflip.bindings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test that breaks the Java in one place and passes if that is noticed. {@code make mutants} runs
 * all of them, and prints how many were noticed by kind and by who noticed.
 */
@Tag("planted")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Planted {
  /** What is wrong with the code. */
  enum Kind {
    /** It does what it should refuse, or refuses what it should do. */
    GUARD,
    /** It changes too little, too much, or something else. */
    UPDATE,
    /** Two of its writes are the wrong way round. */
    ORDER,
    /** A step is not one step. */
    ATOMICITY,
    /** It waits for ever, or never does what it should. */
    PROGRESS,
    /** It goes by something that no variable of the specification shows. */
    HIDDEN_STATE,
    /** It carries or delivers the wrong bytes. */
    DATA
  }

  /** Who notices. */
  enum By {
    /** The replay of every edge. */
    EDGES,
    /** A run on threads of its own, held against the graph. */
    FREE_RUN,
    /** The replay from every heap that a state is reached with. */
    HEAPS,
    /** Running on from every node, to see whether something gets stuck. */
    PROGRESS
  }

  /** What is wrong with the code. */
  Kind value();

  /** Who notices. */
  By by() default By.EDGES;
}

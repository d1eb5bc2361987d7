package pageflip.conformance.replay.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import pageflip.conformance.binding.Constants;
import pageflip.conformance.binding.Description;
import pageflip.step.Step;

/** Each of these hides a step, or has the engine hide one. */
public final class HiddenSteps {
  private HiddenSteps() {}

  // ---- within a step ------------------------------------------------------------------------

  /** A step calls another one. */
  public static final class Directly extends Votes {
    @Override
    void withinCommit(Participant participant) {
      participant.abort();
    }
  }

  /** The same in a call that is held. */
  public static final class InAnOperation extends Votes {
    @Override
    void withinCommit(Participant participant) {
      participant.abort();
    }

    @Override
    public void describe(Description<List<Participant>> d) {
      super.describe(d);
      d.operation("Commit", P, (participants, p) -> p.commit());
    }
  }

  /** A method that is no step stands between the two. */
  public static final class ThroughAMethod extends Votes {
    @Override
    void withinCommit(Participant participant) {
      withdraw(participant);
    }

    private static void withdraw(Participant participant) {
      participant.abort();
    }
  }

  /** A step runs what it was given. */
  public static final class InACallback extends Votes {
    @Override
    void withinCommit(Participant participant) {
      Runnable callback = participant::abort;
      callback.run();
    }
  }

  /** A step sorts, and the comparator takes another one. */
  public static final class InAComparator extends Votes {
    @Override
    void withinCommit(Participant participant) {
      List<Integer> numbers = new ArrayList<>(List.of(1, 2));
      numbers.sort(
          (a, b) -> {
            participant.abort();
            return 0;
          });
    }
  }

  /** A step makes an object whose constructor takes another one. */
  public static final class InAConstructor extends Votes {
    private static final class Withdrawal {
      Withdrawal(Participant participant) {
        participant.abort();
      }
    }

    @Override
    void withinCommit(Participant participant) {
      new Withdrawal(participant);
    }
  }

  /** A step is the first to use a class whose initialiser takes another one. */
  public static final class InAStaticInitialiser extends Votes {
    private static final class Nobody {
      static final Participant WITHDRAWN = new Participant(p -> {});

      static {
        WITHDRAWN.abort();
      }
    }

    @Override
    void withinCommit(Participant participant) {
      participant.aborted = Nobody.WITHDRAWN.committed;
    }
  }

  /** A step overrides a step, and calls it. */
  public static final class InTheOverridden extends Votes {
    /** Looks first. */
    public static final class Wary extends Participant {
      Wary(Consumer<Participant> planted) {
        super(planted);
      }

      @Override
      @Step("Commit")
      public boolean commit() {
        if (decided()) {
          return false;
        }
        super.commit();
        committed = true;
        return true;
      }
    }

    @Override
    Participant participant() {
      return new Wary(this::withinCommit);
    }
  }

  /** A step takes another one where it handles an exception. */
  public static final class InACatchBlock extends Votes {
    @Override
    void withinCommit(Participant participant) {
      try {
        throw new IllegalStateException("no vote");
      } catch (IllegalStateException expected) {
        participant.abort();
      }
    }
  }

  /** A step takes another one when it leaves a block. */
  public static final class InAFinallyBlock extends Votes {
    @Override
    void withinCommit(Participant participant) {
      try {
        participant.decided();
      } finally {
        participant.abort();
      }
    }
  }

  /** A step takes another one, and catches whatever comes of that. */
  public static final class BehindACatch extends Votes {
    @Override
    void withinCommit(Participant participant) {
      try {
        participant.abort();
      } catch (Throwable whatever) {
        participant.aborted = false;
      }
    }
  }

  // ---- on other threads ---------------------------------------------------------------------

  /** A step starts a thread that takes another one, and waits for it. */
  public static final class OnAThreadOfItsOwn extends Votes {
    @Override
    void withinCommit(Participant participant) {
      await(new Thread(() -> swap(participant), "withdrawal"));
    }
  }

  /** A step has another one taken by a thread that the code keeps. */
  public static final class OnAThreadOfAnExecutor extends Votes {
    private static final ExecutorService KEPT =
        Executors.newSingleThreadExecutor(
            body -> {
              Thread thread = new Thread(body, "kept");
              thread.setDaemon(true);
              return thread;
            });

    @Override
    void withinCommit(Participant participant) {
      CompletableFuture.runAsync(() -> swap(participant), KEPT).join();
    }
  }

  /** A step has another one taken by a thread that all of the process share. */
  public static final class OnACommonThread extends Votes {
    @Override
    void withinCommit(Participant participant) {
      CompletableFuture.runAsync(
              () -> {
                Thread.currentThread().setName("common");
                swap(participant);
              })
          .join();
    }
  }

  /** A call takes its step on another thread after it has taken it on its own. */
  public static final class OnAThreadAfterTheStep extends Votes {
    @Override
    void callCommit(Participant participant) {
      participant.commit();
      Thread thread =
          new Thread("later") {
            @Override
            public void run() {
              participant.commit();
            }
          };
      await(thread);
    }
  }

  private static void await(Thread thread) {
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void swap(Participant participant) {
    participant.abort();
    participant.aborted = false; // as if the step changed what no variable tells
  }

  // ---- where exceptions go ------------------------------------------------------------------

  /** A step throws where it should refuse, and its caller takes that for a refusal. */
  public static final class ThrownForARefusal extends Votes {
    /** Throws where it has voted. */
    public static final class Strict extends Participant {
      Strict(Consumer<Participant> planted) {
        super(planted);
      }

      @Override
      @Step("Commit")
      public boolean commit() {
        if (decided()) {
          throw new IllegalStateException("has voted");
        }
        committed = true;
        return true;
      }
    }

    @Override
    void callCommit(Participant participant) {
      try {
        participant.commit();
      } catch (IllegalStateException refused) {
        // which is how this code refuses
      }
    }

    @Override
    Participant participant() {
      return new Strict(this::withinCommit);
    }
  }

  /** A step throws after it has changed something, and its caller goes on. */
  public static final class ThrownAfterAChange extends Votes {
    @Override
    void withinCommit(Participant participant) {
      participant.committed = true;
      throw new IllegalStateException("too late");
    }

    @Override
    void callCommit(Participant participant) {
      try {
        participant.commit();
      } catch (IllegalStateException late) {
        // and goes on
      }
    }
  }

  /** A call catches the error that unwinds it. */
  public static final class UnwindingCaught extends Votes {
    @Override
    void callCommit(Participant participant) {
      try {
        while (!participant.commit()) {
          Thread.onSpinWait();
        }
      } catch (Throwable whatever) {
        // and ends as if nothing were
      }
    }
  }

  /** A call makes another exception of the error that unwinds it. */
  public static final class UnwindingWrapped extends Votes {
    @Override
    void callCommit(Participant participant) {
      try {
        while (!participant.commit()) {
          Thread.onSpinWait();
        }
      } catch (Throwable whatever) {
        throw new IllegalStateException(whatever);
      }
    }
  }

  /** A call takes a step of an object that is not in the specification, and catches that. */
  public static final class OfAStranger extends Votes {
    @Override
    void callCommit(Participant participant) {
      try {
        new Participant(p -> {}).commit();
      } catch (RuntimeException whatever) {
        // and goes on
      }
      participant.commit();
    }
  }

  // ---- in a call of the binding -------------------------------------------------------------

  /** A call that is described as a step takes two, one after the other. */
  public static final class AfterTheStep extends Votes {
    @Override
    void callCommit(Participant participant) {
      if (participant.commit()) {
        participant.abort();
      }
    }
  }

  /** A call that is described as a step takes another one first. */
  public static final class BeforeTheStep extends Votes {
    @Override
    void callCommit(Participant participant) {
      participant.abort();
      participant.commit();
    }
  }

  /** Of two methods that take an action one cannot refuse. */
  public static final class OfAMethodThatCannotRefuse extends Votes {
    /** Is made to abort. */
    public static final class Obedient extends Participant {
      Obedient(Consumer<Participant> planted) {
        super(planted);
      }

      /** Votes against it. */
      @Step("Abort")
      public void mustAbort() {
        aborted = !committed;
      }
    }

    @Override
    public List<Class<?>> code() {
      return List.of(Participant.class, Obedient.class);
    }

    @Override
    Participant participant() {
      return new Obedient(this::withinCommit);
    }
  }

  // ---- outside of the calls -----------------------------------------------------------------

  /** The binding begins with a system that has taken a step. */
  public static final class InStart extends Votes {
    @Override
    public List<Participant> start(Constants constants) {
      List<Participant> participants = super.start(constants);
      participants.get(0).abort();
      return participants;
    }
  }

  /** The same, and nothing is left of the step. */
  public static final class InStartAndTakenBack extends Votes {
    @Override
    public List<Participant> start(Constants constants) {
      List<Participant> participants = super.start(constants);
      participants.get(0).abort();
      participants.get(0).aborted = false;
      return participants;
    }
  }

  /** A projection takes a step; the code refuses it. */
  public static final class InAProjection extends Votes {
    @Override
    void project(Participant participant) {
      if (participant.decided()) {
        participant.abort();
      }
    }
  }

  /** The same, while calls are held. */
  public static final class InAProjectionOfHeldCalls extends Votes {
    @Override
    void project(Participant participant) {
      if (participant.committed) {
        participant.abort();
      }
    }

    @Override
    public void describe(Description<List<Participant>> d) {
      super.describe(d);
      d.operation(
          "Commit",
          P,
          (participants, p) -> {
            p.commit();
            p.abort();
          });
    }
  }

  // ---- nothing hidden -----------------------------------------------------------------------

  /** A call that is held takes a step when it leaves a block, and so when it is unwound. */
  public static final class WhenAHeldCallIsLeft extends Votes {
    @Override
    public void describe(Description<List<Participant>> d) {
      super.describe(d);
      d.operation(
          "Commit",
          P,
          (participants, p) -> {
            try {
              p.commit();
              p.commit();
            } finally {
              p.abort();
            }
          });
    }
  }
}

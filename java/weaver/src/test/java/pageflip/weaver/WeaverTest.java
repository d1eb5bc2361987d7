package pageflip.weaver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import pageflip.step.StepListener;
import pageflip.step.Steps;
import pageflip.weaver.fixture.Account;
import pageflip.weaver.fixture.PlainAccount;
import pageflip.weaver.fixture.WovenAccount;

class WeaverTest {
  private static final String FIXTURE = WovenAccount.class.getName();

  private record Before(String action, Object receiver, List<Object> arguments) {}

  private record After(String action, boolean happened) {}

  private record Threw(String action, Throwable thrown) {}

  private static final class Recorder implements StepListener {
    final List<Object> heard = new ArrayList<>();
    boolean answer = true;

    @Override
    public boolean before(String action, Object receiver, Object[] arguments) {
      heard.add(new Before(action, receiver, List.of(arguments)));
      return answer;
    }

    @Override
    public void after(String action, boolean happened) {
      heard.add(new After(action, happened));
    }

    @Override
    public void threw(String action, Throwable thrown) {
      heard.add(new Threw(action, thrown));
    }
  }

  /** Looks, around each step, whether the thread has a monitor. */
  private static final class MonitorWatch implements StepListener {
    final List<String> heard = new ArrayList<>();
    private final Object monitor;

    MonitorWatch(Object monitor) {
      this.monitor = monitor;
    }

    @Override
    public boolean before(String action, Object receiver, Object[] arguments) {
      heard.add("before " + monitorHeld());
      return true;
    }

    @Override
    public void after(String action, boolean happened) {
      heard.add("after " + monitorHeld());
    }

    @Override
    public void threw(String action, Throwable thrown) {
      heard.add("threw " + monitorHeld());
    }

    private String monitorHeld() {
      return Thread.holdsLock(monitor) ? "with" : "without";
    }
  }

  private final Recorder recorder = new Recorder();
  private Account account;

  @BeforeEach
  void weave() throws ReflectiveOperationException {
    account = wovenAccount();
    assertThat(account).as("loaded anew").isNotInstanceOf(WovenAccount.class);
    Steps.listen(recorder);
  }

  @AfterEach
  void stopListening() {
    Steps.listen(null);
  }

  @Test
  void tellsOfAVoidStepWithLongArguments() {
    account.deposit(1L << 40, 3);

    assertThat(account.balance()).isEqualTo(3L << 40);
    assertThat(recorder.heard)
        .containsExactly(
            new Before("Deposit", account, List.of(1L << 40, 3)), new After("Deposit", true));
  }

  @Test
  void tellsWhetherABooleanStepHappened() {
    account.deposit(5, 1);
    recorder.heard.clear();

    assertThat(account.withdraw(5)).isTrue();
    assertThat(account.withdraw(5)).isFalse();

    assertThat(recorder.heard)
        .containsExactly(
            new Before("Withdraw", account, List.of(5L)),
            new After("Withdraw", true),
            new Before("Withdraw", account, List.of(5L)),
            new After("Withdraw", false));
  }

  @Test
  void tellsWhetherAReferenceStepHappened() {
    assertThat(account.statement("Ada")).isNull();
    account.deposit(5, 1);
    assertThat(account.statement("Ada")).isEqualTo("Ada: 5");

    assertThat(recorder.heard)
        .containsSubsequence(
            new Before("State", account, List.of("Ada")),
            new After("State", false),
            new Before("State", account, List.of("Ada")),
            new After("State", true));
  }

  @Test
  void tellsWhetherAnArrayStepHappened() {
    assertThat(account.history()).isNull();
    account.deposit(5, 1);
    assertThat(account.history()).containsExactly(5);

    assertThat(recorder.heard)
        .containsSubsequence(new After("Recall", false), new After("Recall", true));
  }

  @Test
  void boxesArgumentsOfEveryPrimitiveTypeAndReturnsALong() {
    account.deposit(1L << 40, 1);
    recorder.heard.clear();

    assertThat(account.audit(0.5, true, 'x', (byte) 1, (short) 2, 3f)).isEqualTo(1L << 40);

    assertThat(recorder.heard)
        .containsExactly(
            new Before("Audit", account, List.of(0.5, true, 'x', (byte) 1, (short) 2, 3f)),
            new After("Audit", true));
  }

  @Test
  void staticStepHasNoReceiver() {
    assertThat(account.reset(account, 9)).isEqualTo("done");

    assertThat(account.balance()).isEqualTo(9);
    assertThat(recorder.heard)
        .containsExactly(
            new Before("Reset", null, List.of(account, 9L, "done")), new After("Reset", true));
  }

  @Test
  void refusedBooleanStepReturnsFalseAndDoesNotRun() {
    account.deposit(5, 1);
    refuse();

    assertThat(account.withdraw(5)).isFalse();

    assertThat(account.balance()).isEqualTo(5);
    assertThat(recorder.heard)
        .as("nothing comes after a step that was not taken")
        .containsExactly(new Before("Withdraw", account, List.of(5L)));
  }

  @Test
  void refusedReferenceStepReturnsNullAndDoesNotRun() {
    account.deposit(5, 1);
    refuse();

    assertThat(account.statement("Ada")).isNull();
    assertThat(account.history()).isNull();
    assertThat(account.reset(account, 9)).isNull();

    assertThat(account.balance()).isEqualTo(5);
    assertThat(recorder.heard).hasSize(3).allMatch(Before.class::isInstance);
  }

  @Test
  void stepThatCannotRefuseRunsAnyway() {
    refuse();

    account.deposit(5, 1);

    assertThat(account.balance()).isEqualTo(5);
    assertThat(account.audit(0, false, 'x', (byte) 0, (short) 0, 0)).isEqualTo(5);
    assertThat(recorder.heard).contains(new After("Deposit", true), new After("Audit", true));
  }

  @Test
  void synchronizedStepHasItsMonitorAndWaitsForItsTurnWithoutIt() {
    MonitorWatch watch = new MonitorWatch(account);
    Steps.listen(watch);

    assertThat(account.seize()).as("the step has the monitor").isTrue();
    assertThat(watch.heard).containsExactly("before without", "after without");
  }

  @Test
  void staticSynchronizedStepHasItsMonitorAndWaitsForItsTurnWithoutIt() {
    MonitorWatch watch = new MonitorWatch(account.getClass());
    Steps.listen(watch);

    assertThat(account.seizeAll()).as("the step has the monitor").isTrue();
    assertThat(watch.heard).containsExactly("before without", "after without");
  }

  @Test
  @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
  void anotherThreadTakesASynchronizedStepWhileOneWaitsForItsTurn() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    CompletableFuture<Boolean> turn = new CompletableFuture<>();
    Steps.listen(null);
    StepListener patient =
        new StepListener() {
          @Override
          public boolean before(String action, Object receiver, Object[] arguments) {
            waiting.countDown();
            return turn.join();
          }

          @Override
          public void after(String action, boolean happened) {}

          @Override
          public void threw(String action, Throwable thrown) {}
        };
    CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> seizeHeardBy(patient));
    waiting.await();

    assertThat(account.seize()).as("while the other waits").isTrue();

    turn.complete(true);
    assertThat(first.join()).isTrue();
  }

  @Test
  void tellsWhatAStepThrows() {
    Throwable thrown = catchThrowable(account::fail);

    assertThat(thrown).isInstanceOf(IllegalStateException.class).hasMessage("as it would unwoven");
    assertThat(recorder.heard)
        .containsExactly(new Before("Fail", account, List.of()), new Threw("Fail", thrown));
  }

  @Test
  void tellsOfAStepWithinAStep() {
    account.transfer(5);

    assertThat(recorder.heard)
        .containsExactly(
            new Before("Transfer", account, List.of(5L)),
            new Before("Deposit", account, List.of(5L, 1)),
            new After("Deposit", true),
            new After("Transfer", true));
  }

  @Test
  void stepOfAThreadWithoutListenerIsToldToThatOfTheCode() throws ReflectiveOperationException {
    Steps.listen(null);
    ClassLoader loader = account.getClass().getClassLoader();
    Steps.listenElsewhere(loader, recorder);

    CompletableFuture.runAsync(() -> account.deposit(5, 1)).join();
    wovenAccount().deposit(7, 1);
    Steps.listenElsewhere(loader, null);
    account.deposit(9, 1);

    assertThat(recorder.heard)
        .as("of this loader's code, and only as long as it listens")
        .containsExactly(
            new Before("Deposit", account, List.of(5L, 1)), new After("Deposit", true));
  }

  @Test
  void methodWithoutAnnotationIsLeftAlone() {
    account.balance();

    assertThat(recorder.heard).isEmpty();
  }

  @Test
  void threadWithoutListenerRunsAsIfUnwoven() {
    refuse();

    boolean withdrawn =
        CompletableFuture.supplyAsync(
                () -> {
                  account.deposit(5, 1);
                  return account.withdraw(3);
                })
            .join();

    assertThat(withdrawn).isTrue();
    assertThat(account.balance()).isEqualTo(2);
    assertThat(recorder.heard).isEmpty();
  }

  @Test
  void classWithoutStepsComesBackAsItIs() throws ClassNotFoundException {
    byte[] plain = classFile(PlainAccount.class);

    assertThat(Weaver.weave(plain)).isSameAs(plain);
    assertThat(plain).isEqualTo(classFile(PlainAccount.class));
    assertThat(Weaver.steps(plain)).isEmpty();
  }

  @Test
  void listsTheSteps() throws ClassNotFoundException {
    assertThat(Weaver.steps(classFile(WovenAccount.class)))
        .containsExactlyInAnyOrder(
            new StepMethod("Deposit", FIXTURE, "deposit", false),
            new StepMethod("Withdraw", FIXTURE, "withdraw", true),
            new StepMethod("State", FIXTURE, "statement", true),
            new StepMethod("Recall", FIXTURE, "history", true),
            new StepMethod("Audit", FIXTURE, "audit", false),
            new StepMethod("Reset", FIXTURE, "resetStatic", true),
            new StepMethod("Seize", FIXTURE, "seize", true),
            new StepMethod("SeizeAll", FIXTURE, "seizeStatic", true),
            new StepMethod("Fail", FIXTURE, "fail", false),
            new StepMethod("Transfer", FIXTURE, "transfer", false));
  }

  @Test
  void wovenClassStillListsEachStepOnce() throws ClassNotFoundException {
    byte[] classFile = classFile(WovenAccount.class);

    assertThat(Weaver.steps(Weaver.weave(classFile)))
        .containsExactlyInAnyOrderElementsOf(Weaver.steps(classFile));
  }

  @Test
  void stepMethodReadsAsClassAndMethod() {
    assertThat(new StepMethod("Deposit", FIXTURE, "deposit", false))
        .hasToString("WovenAccount.deposit");
  }

  /** An account that a loader of its own has loaded. */
  private static Account wovenAccount() throws ReflectiveOperationException {
    ClassLoader loader =
        new WeavingClassLoader(WeaverTest.class.getClassLoader(), List.of(FIXTURE), Rewrite.NONE);
    return (Account) loader.loadClass(FIXTURE).getDeclaredConstructor().newInstance();
  }

  private boolean seizeHeardBy(StepListener listener) {
    Steps.listen(listener);
    try {
      return account.seize();
    } finally {
      Steps.listen(null);
    }
  }

  private void refuse() {
    recorder.heard.clear();
    recorder.answer = false;
  }

  private static byte[] classFile(Class<?> type) throws ClassNotFoundException {
    return WeavingClassLoader.classFile(type.getClassLoader(), type.getName());
  }
}

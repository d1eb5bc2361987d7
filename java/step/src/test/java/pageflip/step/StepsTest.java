package pageflip.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StepsTest {
  private static final Class<?> CODE = StepsTest.class;

  private final List<String> heard = new ArrayList<>();

  private final StepListener refusing =
      new StepListener() {
        @Override
        public boolean before(String action, Object receiver, Object[] arguments) {
          heard.add("before " + action + " " + receiver + " " + List.of(arguments));
          return false;
        }

        @Override
        public void after(String action, boolean happened) {
          heard.add("after " + action + " " + happened);
        }

        @Override
        public void threw(String action, Throwable thrown) {
          heard.add("threw " + action + " " + thrown.getMessage());
        }
      };

  @AfterEach
  void stopListening() {
    Steps.listen(null);
    Steps.listenElsewhere(CODE.getClassLoader(), null);
  }

  @Test
  void withoutListenerEveryStepMayBeTaken() {
    assertThat(Steps.before(CODE, "Fill", "cpu", new Object[0])).isTrue();
    Steps.after(CODE, "Fill", true);
  }

  @Test
  void listenerHearsEverythingAndDecides() {
    Steps.listen(refusing);

    assertThat(Steps.before(CODE, "Fill", "cpu", new Object[] {1})).isFalse();
    Steps.after(CODE, "Fill", true);

    assertThat(heard).containsExactly("before Fill cpu [1]", "after Fill true");
  }

  @Test
  void listenerHearsNoMoreOnceItIsGone() {
    Steps.listen(refusing);
    Steps.listen(null);

    assertThat(Steps.before(CODE, "Fill", "cpu", new Object[0])).isTrue();
    assertThat(heard).isEmpty();
  }

  @Test
  void listenerHearsOfItsOwnThreadOnly() {
    Steps.listen(refusing);

    boolean elsewhere =
        CompletableFuture.supplyAsync(() -> Steps.before(CODE, "Fill", "cpu", new Object[0]))
            .join();

    assertThat(elsewhere).isTrue();
    assertThat(heard).isEmpty();
  }

  @Test
  void listenerHearsOfAnException() {
    Steps.listen(refusing);

    Steps.threw(CODE, "Fill", new IllegalStateException("full"));

    assertThat(heard).containsExactly("threw Fill full");
  }

  @Test
  void threadsWithoutListenerAreHeardByThatOfTheCode() {
    Steps.listenElsewhere(CODE.getClassLoader(), refusing);

    boolean elsewhere =
        CompletableFuture.supplyAsync(() -> Steps.before(CODE, "Fill", "cpu", new Object[0]))
            .join();

    assertThat(elsewhere).isFalse();
    assertThat(heard).containsExactly("before Fill cpu []");
  }

  @Test
  void aListenerOfTheThreadIsTheOnlyOneThatHears() {
    List<String> others = new ArrayList<>();
    Steps.listenElsewhere(
        CODE.getClassLoader(),
        new StepListener() {
          @Override
          public boolean before(String action, Object receiver, Object[] arguments) {
            return others.add(action);
          }

          @Override
          public void after(String action, boolean happened) {
            others.add(action);
          }

          @Override
          public void threw(String action, Throwable thrown) {
            others.add(action);
          }
        });
    Steps.listen(refusing);

    Steps.before(CODE, "Fill", "cpu", new Object[0]);
    Steps.after(CODE, "Fill", true);

    assertThat(heard).hasSize(2);
    assertThat(others).isEmpty();
  }
}

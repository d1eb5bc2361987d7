package pageflip.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StepsTest {
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
      };

  @AfterEach
  void stopListening() {
    Steps.listen(null);
  }

  @Test
  void withoutListenerEveryStepMayBeTaken() {
    assertThat(Steps.before("Fill", "cpu", new Object[0])).isTrue();
    Steps.after("Fill", true);
  }

  @Test
  void listenerHearsEverythingAndDecides() {
    Steps.listen(refusing);

    assertThat(Steps.before("Fill", "cpu", new Object[] {1})).isFalse();
    Steps.after("Fill", true);

    assertThat(heard).containsExactly("before Fill cpu [1]", "after Fill true");
  }

  @Test
  void listenerHearsNoMoreOnceItIsGone() {
    Steps.listen(refusing);
    Steps.listen(null);

    assertThat(Steps.before("Fill", "cpu", new Object[0])).isTrue();
    assertThat(heard).isEmpty();
  }

  @Test
  void listenerHearsOfItsOwnThreadOnly() {
    Steps.listen(refusing);

    boolean elsewhere =
        CompletableFuture.supplyAsync(() -> Steps.before("Fill", "cpu", new Object[0])).join();

    assertThat(elsewhere).isTrue();
    assertThat(heard).isEmpty();
  }
}

package pageflip.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ExchangeTest {
  @Test
  void linuxAndThisStackHearWhatTheOtherSaid() throws IOException {
    List<Exchange.Leg> legs = new ArrayList<>();
    try {
      Exchange.run(legs::add);
    } catch (Exchange.Unavailable unavailable) {
      abort("no such network can be made here: " + unavailable.getMessage());
    }

    assertThat(legs).hasSize(Exchange.LEGS).allMatch(Exchange.Leg::same);
  }
}

package pageflip.stack.transmit;

import java.util.concurrent.atomic.AtomicInteger;

/** A loan that several packets refer to: the last that goes gives it back. Safe for any thread. */
final class SharedLoan {
  private final Loan loan;
  private final AtomicInteger packets = new AtomicInteger(1);

  SharedLoan(Loan loan) {
    this.loan = loan;
  }

  /** One more packet refers to it; called while one does that has not gone. */
  void share() {
    packets.incrementAndGet();
  }

  void gone() {
    if (packets.decrementAndGet() == 0) {
      loan.giveBack().run();
    }
  }
}

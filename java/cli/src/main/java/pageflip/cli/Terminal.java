package pageflip.cli;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.Method;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** What is shown to a person: colours and a moving bar on a terminal, plain lines elsewhere. */
final class Terminal {
  private static final String GREEN = "\u001b[32m";
  private static final String RED = "\u001b[31m";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final PrintStream out;
  private final boolean interactive;

  Terminal(PrintStream out, boolean interactive) {
    this.out = out;
    this.interactive = interactive;
  }

  static Terminal standard() {
    return new Terminal(System.out, isInteractive());
  }

  /** From JDK 22 on there is a console even where there is no terminal; it can tell. */
  private static boolean isInteractive() {
    Console console = System.console();
    if (console == null || System.getenv("NO_COLOR") != null) {
      return false;
    }
    try {
      Method isTerminal = Console.class.getMethod("isTerminal");
      return (boolean) isTerminal.invoke(console);
    } catch (NoSuchMethodException beforeJdk22) {
      return true;
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }

  void line(String text) {
    out.println(text);
  }

  String good(String text) {
    return interactive ? GREEN + text + PLAIN : text;
  }

  String bad(String text) {
    return interactive ? RED + text + PLAIN : text;
  }

  String bold(String text) {
    return interactive ? BOLD + text + PLAIN : text;
  }

  /** The last line of every check, in a form that machines read too. */
  int verdict(int passed, int failed) {
    String text = passed + " passed, " + failed + " failed";
    line(failed == 0 && passed > 0 ? good(text) : bad(text));
    return failed == 0 && passed > 0 ? 0 : Main.FAILED;
  }

  /** Shows how far some work has come; close it when the work is done. */
  Progress progress(String what) {
    return interactive ? new Bar(what) : (done, all) -> {};
  }

  /** How far some work has come. */
  @FunctionalInterface
  interface Progress extends AutoCloseable {
    void at(long done, long all);

    @Override
    default void close() {}
  }

  private static final class Bar implements Progress {
    private final ProgressBar bar;

    Bar(String what) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(what)
              .setStyle(ProgressBarStyle.ASCII)
              .clearDisplayOnFinish()
              .build();
    }

    @Override
    public void at(long done, long all) {
      bar.maxHint(all);
      bar.stepTo(done);
    }

    @Override
    public void close() {
      bar.close();
    }
  }
}

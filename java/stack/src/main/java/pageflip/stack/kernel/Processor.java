package pageflip.stack.kernel;

import java.util.Queue;
import pageflip.stack.machine.Cpu;
import pageflip.stack.machine.Task;

/**
 * The life of one CPU: takes threads off the common run queue, a time slice each, and answers
 * interrupts in between and while it idles. Runs on a thread of its own until that is interrupted.
 */
public final class Processor implements Runnable {
  /**
   * A thread that waits for a CPU.
   *
   * @param task the thread
   * @param program what it does
   */
  public record Ready(Task task, Program program) {}

  private final Kernel kernel;
  private final Cpu cpu;
  private final Queue<Ready> runQueue;
  private final WriteFaults writeFaults;

  /** The life of {@code cpu}; {@code runQueue} is shared by all CPUs and must be thread-safe. */
  public Processor(Kernel kernel, Cpu cpu, Queue<Ready> runQueue) {
    this(kernel, cpu, runQueue, new NoReadOnlyPages());
  }

  /** The same where pages may be read-only, and {@code writeFaults} says what then. */
  public Processor(Kernel kernel, Cpu cpu, Queue<Ready> runQueue, WriteFaults writeFaults) {
    this.kernel = kernel;
    this.cpu = cpu;
    this.runQueue = runQueue;
    this.writeFaults = writeFaults;
  }

  /** However the slice ends, the CPU is free afterwards. */
  private boolean slice(Ready next, UserMode userMode) {
    try {
      return next.program().slice(userMode);
    } finally {
      kernel.contextSwitch().preempt(cpu);
    }
  }

  @Override
  public void run() {
    UserMode userMode = new UserMode(kernel, cpu, writeFaults);
    while (!Thread.currentThread().isInterrupted()) {
      kernel.serviceInterrupts(cpu);
      Ready next = runQueue.poll();
      if (next == null) {
        kernel.contextSwitch().idle(cpu);
        continue;
      }
      while (!kernel.contextSwitch().dispatch(cpu, next.task())) {
        cpu.relax(); // what the kernel last stored on this CPU is still on its way
      }
      if (slice(next, userMode)) {
        runQueue.add(next);
      }
    }
  }
}

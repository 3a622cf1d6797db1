package org.onestop.kernel;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What work costs this thread, however busy the machine is with other things. */
public final class CpuTime {
  private CpuTime() {}

  public static Duration of(Runnable work) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
  }
}

package org.onestop.bench;

import java.lang.management.ManagementFactory;

/** What a table was measured on. */
final class Machine {
  private static final long GIBIBYTE = 1L << 30;

  private Machine() {}

  static String described(Server server) {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return "%s %s, %d cores (load %.1f), %d GiB memory, %d MiB heap, Java %s, MariaDB %s"
        .formatted(
            system.getName(),
            system.getArch(),
            system.getAvailableProcessors(),
            system.getSystemLoadAverage(),
            Math.round((double) system.getTotalMemorySize() / GIBIBYTE),
            Runtime.getRuntime().maxMemory() >> 20,
            Runtime.version(),
            server.version());
  }
}

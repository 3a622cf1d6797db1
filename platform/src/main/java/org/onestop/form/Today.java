package org.onestop.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What day it is where forms are filled in: in China, whatever zone a server is set to. */
@Component
public final class Today {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private final Clock clock;

  public Today(Clock clock) {
    this.clock = clock.withZone(ZONE);
  }

  public LocalDate date() {
    return LocalDate.now(clock);
  }
}

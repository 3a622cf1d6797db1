package org.onestop.ui;

import com.microsoft.playwright.Page;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What the server keeps in memory for an officer who has the inbox open and does nothing: as much
 * as is free again when the sessions end. Run by {@code onestop bench form}.
 */
@OnProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionBench {
  private static final String COUNTY = "510304";
  private static final int CASES = 30;
  private static final int SESSIONS = 15;
  private static final int COLLECTIONS = 4;

  @Autowired private BeanFactory product;
  @Autowired private ServedSessions sessions;
  @LocalServerPort private int port;

  @SuppressWarnings("NullAway.Init")
  private Desktop desktop;

  @BeforeAll
  void open() {
    desktop = new Desktop(port);
    for (int i = 0; i < CASES; i++) {
      new NewCases(product, COUNTY).file("测试·闲" + i, 1000 + i);
    }
  }

  @AfterAll
  void close() {
    desktop.close();
  }

  @Test
  void anIdleOfficersSession() {
    // The first fills what all share.
    measured();
    long kept = measured();
    System.out.printf(
        "BENCH an officer's session with the inbox open (%d rows at hand) retains %d kB%n",
        CASES, kept / SESSIONS / 1000);
  }

  private long measured() {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < SESSIONS; i++) {
      Page page = desktop.signedIn(COUNTY + "-counter", 1440, 900);
      Desktop.open(page, "work");
      page.locator(".work-row").first().waitFor();
      Desktop.settle(page);
      pages.add(page);
    }
    long with = used();
    pages.forEach(sessions::drop);
    long without = used();
    pages.forEach(each -> each.context().close());
    return with - without;
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}

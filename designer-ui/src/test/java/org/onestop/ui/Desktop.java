package org.onestop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The system's Chromium, speaking Chinese; it fetches nothing by itself. */
final class Desktop implements AutoCloseable {
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--no-first-run",
          "--disable-component-update");

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

  private final Playwright playwright;
  private final Browser browser;
  private final String base;
  private final List<String> complaints = new ArrayList<>();

  Desktop(int port) {
    base = "http://localhost:" + port + "/";
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(ARGUMENTS));
  }

  /** A window of its own, without anybody's cookies. */
  Page window(int width, int height) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale("zh-CN")
                // Nobody waits for what only moves.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
    context.setDefaultTimeout(15_000);
    Page page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text() + " at " + message.location());
      }
    });
    return page;
  }

  /** Signed in as the form does it, without its page, and at home. */
  Page signedIn(String account, int width, int height) {
    Page page = window(width, height);
    APIRequestContext form = page.context().request();
    Matcher token = TOKEN.matcher(form.get("sign-in").text());
    assertThat(token.find()).as("the form's token").isTrue();
    APIResponse answer =
        form.post(
            "sign-in",
            RequestOptions.create()
                .setForm(
                    FormData.create()
                        .set("username", account)
                        .set("password", "onestop")
                        .set("_csrf", token.group(1))));
    assertThat(answer.url()).as(account).doesNotContain("error");
    page.navigate("home");
    page.locator("h1").waitFor();
    return page;
  }

  /** Waits until the server has answered everything that the page asked so far. */
  static void settle(Page page) {
    page.waitForFunction(
        "() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
            + ".every(each => !each.isActive || !each.isActive())");
  }

  /** Opens an address; first the page may finish what it does, or it would call the opening off. */
  static void open(Page page, String address) {
    settle(page);
    page.navigate(address);
  }

  static void picture(Page page, String name) {
    page.evaluate("window.scrollTo(0, 0)");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
  }

  /** What scripts threw and the console reported as errors so far. */
  List<String> complaints() {
    return complaints;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}

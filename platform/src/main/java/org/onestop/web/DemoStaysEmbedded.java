package org.onestop.web;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses to start the demo on anything but the embedded database, before any database is touched:
 * its accounts all have the same published password.
 */
final class DemoStaysEmbedded implements EnvironmentPostProcessor {
  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    boolean demo = environment.getProperty("onestop.demo.enabled", Boolean.class, false);
    boolean embedded = environment.getProperty("onestop.database.embedded", Boolean.class, true);
    if (demo && !embedded) {
      throw new Refused();
    }
  }

  /** The demo was asked for on a database that is not its own. */
  static final class Refused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    Refused() {
      super("The demo (onestop.demo.enabled) runs on the embedded database only.");
    }
  }

  /** Says so at start-up as reason and remedy instead of a stack trace. */
  static final class Analyzer extends AbstractFailureAnalyzer<Refused> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, Refused refused) {
      return new FailureAnalysis(
          String.valueOf(refused.getMessage()),
          "Set onestop.demo.enabled=false to use the configured database,"
              + " or onestop.database.embedded=true to run the demo.",
          failure);
    }
  }
}

package org.onestop.ui.rollout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.release.Publisher;
import org.onestop.ui.filing.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Publishes many divisions while whoever asked may leave the page and come back: first all at once,
 * which is fastest and atomic; when one of them is refused, each by itself, in the order given:
 * cities before their counties.
 */
@Component
class BulkPublication {
  private static final Logger LOG = LoggerFactory.getLogger(BulkPublication.class);
  private final Publisher publisher;
  private final Texts texts;
  private final Map<String, Run> latest = new ConcurrentHashMap<>();

  BulkPublication(Publisher publisher, Texts texts) {
    this.publisher = publisher;
    this.texts = texts;
  }

  /** What came of one run, as far as it has come. */
  static final class Run {
    private final List<String> divisions;
    private final Map<String, String> results = new LinkedHashMap<>();
    private boolean ended;

    Run(List<String> divisions) {
      this.divisions = List.copyOf(divisions);
    }

    List<String> divisions() {
      return divisions;
    }

    /** Division → why it was refused; empty when it was published. */
    synchronized Map<String, String> results() {
      return new LinkedHashMap<>(results);
    }

    synchronized boolean ended() {
      return ended;
    }

    private synchronized void result(String division, String refusal) {
      results.put(division, refusal);
    }

    private synchronized void end() {
      ended = true;
    }
  }

  /** The latest run that an account began for a matter. */
  @Nullable Run latest(Actor actor, String matter) {
    return latest.get(key(actor, matter));
  }

  /** Begins a run, or gives the one that is still going on. */
  Run begin(Actor actor, String matter, List<String> divisions, String comment) {
    return latest.compute(
        key(actor, matter),
        (key, before) -> {
          if (before != null && !before.ended()) {
            return before;
          }
          Run run = new Run(divisions);
          Thread.ofVirtual()
              .name("bulk-publication")
              .start(() -> publish(actor, matter, run, comment));
          return run;
        });
  }

  private void publish(Actor actor, String matter, Run run, String comment) {
    try {
      List<String> order = run.divisions();
      if (!attempt(actor, matter, run, order, comment)) {
        for (String each : order) {
          attempt(actor, matter, run, List.of(each), comment);
        }
      }
    } finally {
      run.end();
    }
  }

  /** Whether all were published; of a single one that was not, why. */
  private boolean attempt(
      Actor actor, String matter, Run run, List<String> divisions, String comment) {
    String refusal;
    try {
      publisher.publish(actor, matter, divisions, null, comment);
      divisions.forEach(each -> run.result(each, ""));
      return true;
    } catch (Fault fault) {
      refusal = Faults.sentences(texts, fault).getFirst();
    } catch (RuntimeException unexpected) {
      LOG.warn("A division was not published", unexpected);
      refusal = texts.fault(Texts.CHINESE, "try-again", List.of());
    }
    if (divisions.size() == 1) {
      run.result(divisions.getFirst(), refusal);
    }
    return false;
  }

  private static String key(Actor actor, String matter) {
    return actor.account() + " " + matter;
  }
}

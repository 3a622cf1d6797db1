package org.onestop.simulator;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The bundled simulator of the provincial platform. It is reached by HTTP only, as the real one is;
 * this door lets a test look at what it was sent and change how it behaves.
 */
public interface Simulator {
  /**
   * How it answers.
   *
   * @param delay until the first result after a push; results are a delay apart
   * @param failing share of pushes answered 500 although nothing is taken, 0 to 1
   * @param duplicates share of results sent twice, 0 to 1
   * @param reorders share of pushes whose final result is sent before the progress, 0 to 1
   */
  record Behaviour(Duration delay, double failing, double duplicates, double reorders) {
    public Behaviour {
      if (delay.isNegative() || !share(failing) || !share(duplicates) || !share(reorders)) {
        throw new IllegalArgumentException("shares lie between 0 and 1, delays are not negative");
      }
    }

    private static boolean share(double value) {
      return value >= 0 && value <= 1;
    }
  }

  void behave(Behaviour behaviour);

  /** The bodies it took, the latest last, at most the last 5,000; repeats left out. */
  List<JsonNode> received();

  /** Takes nothing any more: connections are refused. */
  void stop();

  /** Takes pushes again, at the same port. */
  void start();

  int port();
}

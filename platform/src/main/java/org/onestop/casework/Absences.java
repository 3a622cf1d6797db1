package org.onestop.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onestop.identity.Actor;

/**
 * Who is away, and who takes over meanwhile. On the days of an absence the proxy (代理人) sees what
 * the absent one has claimed among his own, and may complete, release and transfer it; what waits
 * unclaimed is everybody's anyway. Each change is an event.
 */
public interface Absences {
  /** The actor's own, unless it is over. */
  Optional<Absence> own(Actor by);

  /** Those for whom the actor stands in today. */
  List<Absence> standsInFor(Actor by);

  /**
   * Enters the actor's absence in the place of an earlier one. Throws {@link
   * org.onestop.kernel.Fault} INVALID {@code absence-invalid} with pointers {@code /proxy} (nobody
   * else of the same unit, or away himself on one of the days), {@code /firstDay} and {@code
   * /lastDay} (over already, or before the first).
   */
  void enter(Actor by, String proxy, LocalDate firstDay, LocalDate lastDay);

  /** The actor is back; nothing happens when he was not away. */
  void end(Actor by);

  /**
   * An absence.
   *
   * @param account of the absent one
   * @param proxy account
   * @param lastDay included
   */
  record Absence(String account, String proxy, LocalDate firstDay, LocalDate lastDay) {}
}

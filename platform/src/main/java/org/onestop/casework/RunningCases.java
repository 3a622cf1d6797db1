package org.onestop.casework;

import java.util.List;
import org.onestop.identity.Actor;
import org.onestop.kernel.Problem;

/**
 * Running cases and the releases they run on. A case stays on the release it was filed under, but
 * for what is proved to keep its work items, its form and its clocks: a release that changes
 * nothing but words, places and choices that were added reaches every running case by itself;
 * another may be given to those whose applicant type and items it does not touch.
 */
public interface RunningCases {
  /**
   * Open cases within a division whose release is no longer the one in force at their county. Only
   * for those who configure, publish or supervise it, and for the province.
   */
  List<Left> left(Actor by, String matter, String division);

  /**
   * Gives those that may have it the release in force at their county; the others stay. Only for
   * those who publish the division. Each case that goes over says so in its chronicle.
   *
   * @return how many went over, and how many more can: a call takes a few hundred
   */
  CarriedOver carryOver(Actor by, String matter, String division);

  /**
   * Cases that are alike in all that decides about them.
   *
   * @param county six digits of where they are handled
   * @param release id of the one they run on, {@code number} its number
   * @param now id of the one in force there, {@code numberNow} its number
   * @param items ids of the selected ones
   * @param obstacles what keeps them where they are, pointers into a release's content; none: they
   *     may go over
   */
  record Left(
      String county,
      String release,
      int number,
      String now,
      int numberNow,
      String applicantType,
      List<String> items,
      int cases,
      List<Problem> obstacles) {
    public Left {
      items = List.copyOf(items);
      obstacles = List.copyOf(obstacles);
    }

    public boolean mayGoOver() {
      return obstacles.isEmpty();
    }
  }

  /** How many went over in one call, and how many are still to. */
  record CarriedOver(int cases, int toGo) {}
}

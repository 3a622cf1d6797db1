package org.onestop.process;

/**
 * Told by the engine, inside the transaction of the act that moved the token. Implemented by the
 * room that runs cases.
 */
public interface StepListener {
  /**
   * A token waits.
   *
   * @param caseId what the process was started for
   * @param wait handle with which {@link CaseProcess#advance} moves this token on
   */
  void reached(String caseId, Step step, String wait);

  /** The process came to its end, by its own course. */
  void ended(String caseId);
}

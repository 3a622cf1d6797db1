package org.onestop.process;

import java.util.Set;

/**
 * The running processes of cases: the only way to the engine. All calls join the caller's
 * transaction.
 */
public interface CaseProcess {
  /**
   * Makes sure that a plan's definition is deployed.
   *
   * @return its key: the digest of its BPMN, which includes the compiler's version
   */
  String deploy(ProcessPlan plan);

  /** The BPMN 2.0 XML of a deployed definition, with its layout. */
  String bpmn(String definition);

  /**
   * Starts a case's process; {@link StepListener#reached} is called before this returns.
   *
   * @param definition from {@link #deploy}
   * @param selected positions of the selected items
   * @return id of the process instance
   */
  String start(String definition, String caseId, Set<Integer> selected);

  /** Changes the selected items; only while the process is in a stage. */
  void select(String processId, Set<Integer> selected);

  /**
   * Moves a waiting token on.
   *
   * @param wait from {@link StepListener#reached}
   */
  void advance(String wait, Advance how);

  /** Ends a process early (withdrawal, refusal); {@link StepListener#ended} is not called. */
  void cancel(String processId);
}

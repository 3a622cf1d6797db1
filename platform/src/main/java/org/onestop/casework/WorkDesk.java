package org.onestop.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actor;
import org.onestop.kernel.Page;
import org.onestop.material.StoredMaterial;

/**
 * The inbox and what staff do with cases. What lies outside the caller's unit is {@code NOT_FOUND}.
 * Writing calls join the caller's transaction or make their own.
 */
public interface WorkDesk {
  /** Throws INVALID for an unknown state, cursor or limit. */
  Page<WorkItemRow> list(Actor by, WorkItemQuery query);

  /** Open work items anywhere within a supervisor's divisions, the most urgent first. */
  Page<WorkItemRow> supervised(Actor by, @Nullable String after, int limit);

  WorkItemDetail detail(Actor by, String id);

  /** A file shared with a work item; its content comes from {@code Materials.content}. */
  StoredMaterial material(Actor by, String id, String materialId);

  WorkItemCounts counts(Actor by);

  /** Throws CONFLICT {@code work-item-claimed} or {@code work-item-completed}. */
  WorkItemRow claim(Actor by, String id);

  WorkItemRow release(Actor by, String id);

  void transfer(Actor by, String id, TransferWorkItem transfer);

  /**
   * Completes a work item, claiming it on the way.
   *
   * <p>Throws CONFLICT {@code work-item-completed} when someone was first, INVALID {@code
   * completion-invalid} (pointers {@code /outcome}, {@code /data/…}, {@code /findings}, {@code
   * /reason}, {@code /materials/n}), FORBIDDEN for roles that complete nothing, STALE.
   *
   * @param version the version that was read; null when it does not matter
   */
  Completion complete(Actor by, String id, @Nullable Integer version, CompleteWorkItem completion);

  /**
   * Completes many, each in a transaction of its own; must not be called within one.
   *
   * @return one result for each id, in their order
   */
  List<BatchResult> completeBatch(Actor by, CompleteWorkItems completion);

  void suspend(Actor by, String caseNo, SuspendCase suspension);

  void resume(Actor by, String caseNo, ResumeCase resumption);

  /**
   * Throws CONFLICT {@code case-not-running, item-not-running, case-suspended, item-suspended,
   * limit-lapsed, extended-before}, INVALID {@code extension-invalid} (pointers {@code /item},
   * {@code /days}, {@code /reason}).
   */
  void extend(Actor by, String caseNo, ExtendCase extension);

  /** Throws CONFLICT {@code case-accepted} and {@code not-published}. */
  void forward(Actor by, String caseNo, ForwardCase forwarding);

  /**
   * Takes an item that was sent to a department's system to a desk too, because the system does not
   * answer; whichever result comes first counts. Throws CONFLICT {@code item-not-running}.
   */
  void handToDesk(Actor by, String caseNo, String item);

  /**
   * Takes papers into a case that runs. Throws CONFLICT {@code case-ended}, INVALID {@code
   * materials-invalid} (pointers {@code /materials}, {@code /materials/n}).
   */
  void addMaterials(Actor by, String caseNo, AddMaterials papers);

  void checkOriginal(Actor by, String caseNo, CheckOriginal original);

  void recordFollowUp(Actor by, String caseNo, RecordFollowUp followUp);

  /**
   * Moves the cases on that wait for a file, each in a transaction of its own; must not be called
   * within one.
   */
  List<RegisterFiles.Registered> registerFiles(Actor by, RegisterFiles files);
}

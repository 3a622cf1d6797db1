package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.AddMaterials;
import org.onestop.casework.BatchResult;
import org.onestop.casework.CheckOriginal;
import org.onestop.casework.CompleteWorkItem;
import org.onestop.casework.CompleteWorkItems;
import org.onestop.casework.Completion;
import org.onestop.casework.ExtendCase;
import org.onestop.casework.ForwardCase;
import org.onestop.casework.RecordFollowUp;
import org.onestop.casework.RegisterFiles;
import org.onestop.casework.ResumeCase;
import org.onestop.casework.SuspendCase;
import org.onestop.casework.TransferWorkItem;
import org.onestop.casework.WorkDesk;
import org.onestop.casework.WorkItemCounts;
import org.onestop.casework.WorkItemDetail;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Page;
import org.onestop.material.StoredMaterial;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The door for staff: leads each caller to the use case. */
@Component
class OpenWorkDesk implements WorkDesk {
  static final int LARGEST_BATCH = 200;

  private final Listing listing;
  private final InboxViews views;
  private final Detailing detailing;
  private final Assigning assigning;
  private final Completing completing;
  private final Suspending suspending;
  private final Extending extending;
  private final Forwarding forwarding;
  private final Recording recording;
  private final FollowUpRecording followUps;
  private final Registering registering;
  private final HandingToDesk handingToDesk;

  OpenWorkDesk(
      Listing listing,
      InboxViews views,
      Detailing detailing,
      Assigning assigning,
      Completing completing,
      Suspending suspending,
      Extending extending,
      Forwarding forwarding,
      Recording recording,
      FollowUpRecording followUps,
      Registering registering,
      HandingToDesk handingToDesk) {
    this.listing = listing;
    this.views = views;
    this.detailing = detailing;
    this.assigning = assigning;
    this.completing = completing;
    this.suspending = suspending;
    this.extending = extending;
    this.forwarding = forwarding;
    this.recording = recording;
    this.followUps = followUps;
    this.registering = registering;
    this.handingToDesk = handingToDesk;
  }

  @Override
  public Page<WorkItemRow> list(Actor by, WorkItemQuery query) {
    return listing.list(by, query);
  }

  @Override
  public Page<WorkItemRow> supervised(Actor by, @Nullable String after, int limit) {
    return listing.supervised(by, after, limit);
  }

  @Override
  public WorkItemDetail detail(Actor by, String id) {
    return detailing.detail(by, id);
  }

  @Override
  public StoredMaterial material(Actor by, String id, String materialId) {
    return detailing.material(by, id, materialId);
  }

  @Override
  public WorkItemCounts counts(Actor by) {
    return listing.counts(by);
  }

  @Override
  public WorkItemRow claim(Actor by, String id) {
    return views.row(assigning.assign(by, id, by.account()));
  }

  @Override
  public WorkItemRow release(Actor by, String id) {
    return views.row(assigning.assign(by, id, null));
  }

  @Override
  public void transfer(Actor by, String id, TransferWorkItem transfer) {
    assigning.transfer(by, id, transfer);
  }

  @Override
  public Completion complete(
      Actor by, String id, @Nullable Integer version, CompleteWorkItem completion) {
    return completing.complete(by, id, version, completion);
  }

  @Override
  public List<BatchResult> completeBatch(Actor by, CompleteWorkItems completion) {
    refuseWithinTransaction();
    if (completion.ids().size() > LARGEST_BATCH) {
      throw Listing.invalid("/ids", "list-too-long", LARGEST_BATCH);
    }
    CompleteWorkItem each =
        new CompleteWorkItem(
            completion.outcome(),
            completion.data(),
            completion.opinion(),
            null,
            completion.reason(),
            null);
    List<BatchResult> results = new ArrayList<>();
    for (String id : completion.ids()) {
      try {
        results.add(new BatchResult(id, completing.complete(by, id, null, each), null));
      } catch (Fault refused) {
        results.add(new BatchResult(id, null, refused));
      }
    }
    return results;
  }

  @Override
  public void suspend(Actor by, String caseNo, SuspendCase suspension) {
    suspending.suspend(by, caseNo, suspension);
  }

  @Override
  public void resume(Actor by, String caseNo, ResumeCase resumption) {
    suspending.resume(by, caseNo, resumption);
  }

  @Override
  public void extend(Actor by, String caseNo, ExtendCase extension) {
    extending.extend(by, caseNo, extension);
  }

  @Override
  public void forward(Actor by, String caseNo, ForwardCase forward) {
    forwarding.forward(by, caseNo, forward);
  }

  @Override
  public void handToDesk(Actor by, String caseNo, String item) {
    handingToDesk.hand(by, caseNo, item);
  }

  @Override
  public void addMaterials(Actor by, String caseNo, AddMaterials papers) {
    recording.addMaterials(by, caseNo, papers);
  }

  @Override
  public void checkOriginal(Actor by, String caseNo, CheckOriginal original) {
    recording.checkOriginal(by, caseNo, original);
  }

  @Override
  public void recordFollowUp(Actor by, String caseNo, RecordFollowUp followUp) {
    followUps.record(by, caseNo, followUp);
  }

  @Override
  public List<RegisterFiles.Registered> registerFiles(Actor by, RegisterFiles files) {
    refuseWithinTransaction();
    return registering.register(by, files);
  }

  /** One of many must not be undone by another. */
  static void refuseWithinTransaction() {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("each of many has a transaction of its own");
    }
  }
}

package org.onestop.casework.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.onestop.casework.internal.DraftMapper.DraftRow;
import org.onestop.kernel.Transactions;
import org.onestop.material.Materials;
import org.onestop.material.StoredMaterial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Removes drafts that nobody has written in for long, and what was uploaded for them. */
@Component
class DraftSweeper implements SchedulingConfigurer {
  private static final Logger LOG = LoggerFactory.getLogger(DraftSweeper.class);
  private static final int AT_ONCE = 100;

  private final DraftMapper mapper;
  private final DraftRows rows;
  private final Materials materials;
  private final Transactions transactions;
  private final CaseworkSettings settings;
  private final Clocks clocks;

  DraftSweeper(
      DraftMapper mapper,
      DraftRows rows,
      Materials materials,
      Transactions transactions,
      CaseworkSettings settings,
      Clocks clocks) {
    this.mapper = mapper;
    this.rows = rows;
    this.materials = materials;
    this.transactions = transactions;
    this.settings = settings;
    this.clocks = clocks;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    tasks.addFixedDelayTask(
        new FixedDelayTask(this::sweep, settings.sweepDraftsEvery(), Duration.ofMinutes(2)));
  }

  /** Several nodes may sweep at once: each draft is removed by one of them. */
  void sweep() {
    Instant before = clocks.now().minus(settings.draftsKeptFor());
    int swept = 0;
    int removed;
    do {
      removed = 0;
      for (DraftRow each : mapper.before(before, AT_ONCE)) {
        removed += removed(each.id(), before) ? 1 : 0;
      }
      swept += removed;
    } while (removed == AT_ONCE);
    if (swept > 0) {
      LOG.info("Swept {} drafts that were left alone for long", swept);
    }
  }

  private boolean removed(String id, Instant before) {
    try {
      return transactions.act(() -> remove(id, before));
    } catch (RuntimeException failed) {
      // The others are not kept for the sake of one.
      LOG.error("The draft {} could not be swept", id, failed);
      return false;
    }
  }

  private boolean remove(String id, Instant before) {
    DraftRow row = mapper.lock(id);
    if (row == null || !row.updatedAt().isBefore(before)) {
      return false;
    }
    // What it names may be another's, or belong to a case by now.
    Set<String> writers = rows.writers(row);
    for (StoredMaterial each : materials.find(rows.files(row))) {
      if (each.caseId() == null && writers.contains(each.uploader())) {
        materials.discard(each.id(), each.uploader());
      }
    }
    return mapper.delete(id) == 1;
  }
}

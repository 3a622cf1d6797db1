package org.onestop.material.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.onestop.material.SealedFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes materials that never came to belong to a case, and files that a crash left behind. */
@Component
class MaterialSweeper implements SchedulingConfigurer {
  private static final Logger LOG = LoggerFactory.getLogger(MaterialSweeper.class);
  private static final int AT_ONCE = 100;

  private final MaterialMapper rows;
  private final SealedFiles files;
  private final MaterialSettings settings;
  private final Clock clock;
  private final TransactionTemplate transaction;

  MaterialSweeper(
      MaterialMapper rows,
      SealedFiles files,
      MaterialSettings settings,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.files = files;
    this.settings = settings;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    tasks.addFixedDelayTask(
        new FixedDelayTask(this::sweep, settings.sweepEvery(), Duration.ofMinutes(1)));
  }

  /** Several nodes may sweep at once: each row is deleted by one of them. */
  void sweep() {
    int unbound = 0;
    List<String> batch;
    do {
      batch = rows.unboundBefore(clock.instant().minus(settings.unboundFor()), AT_ONCE);
      unbound += delete(batch);
    } while (batch.size() == AT_ONCE);
    int orphans = files.sweep(CheckedMaterials.AREA, settings.orphansAfter(), rows::existing);
    if (unbound + orphans > 0) {
      LOG.info("Swept {} materials of no case and {} files of no material", unbound, orphans);
    }
  }

  private int delete(List<String> ids) {
    Integer deleted =
        transaction.execute(status -> {
          int count = 0;
          for (String id : ids) {
            if (rows.deleteUnbound(id) == 1) {
              files.remove(CheckedMaterials.AREA, id);
              count++;
            }
          }
          return count;
        });
    return deleted == null ? 0 : deleted;
  }
}

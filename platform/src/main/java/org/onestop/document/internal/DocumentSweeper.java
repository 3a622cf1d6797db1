package org.onestop.document.internal;

import java.time.Duration;
import org.onestop.material.SealedFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Removes files of documents that a crash left behind. */
@Component
class DocumentSweeper implements SchedulingConfigurer {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentSweeper.class);

  private final DocumentMapper rows;
  private final SealedFiles files;
  private final DocumentSettings settings;

  DocumentSweeper(DocumentMapper rows, SealedFiles files, DocumentSettings settings) {
    this.rows = rows;
    this.files = files;
    this.settings = settings;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    tasks.addFixedDelayTask(
        new FixedDelayTask(this::sweep, settings.sweepEvery(), Duration.ofMinutes(1)));
  }

  void sweep() {
    int swept = files.sweep(IssuedDocuments.AREA, settings.orphansAfter(), rows::existing);
    if (swept > 0) {
      LOG.info("Swept {} files of no document", swept);
    }
  }
}

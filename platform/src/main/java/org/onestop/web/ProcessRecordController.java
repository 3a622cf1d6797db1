package org.onestop.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.ProcessRecord;
import org.onestop.casework.ProcessRecords;
import org.onestop.identity.Actors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the province's process database (过程库) collects. */
@RestController
@RequestMapping("/api/v1/exchange/process-records")
class ProcessRecordController {
  private final ProcessRecords records;
  private final Actors actors;

  ProcessRecordController(ProcessRecords records, Actors actors) {
    this.records = records;
    this.actors = actors;
  }

  /**
   * @param since with an offset, as rows give their time
   */
  @GetMapping
  Listing<ProcessRecord> list(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
          @Nullable OffsetDateTime since,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "100") int limit) {
    return Listing.of(records.list(actors.current(), since, after, limit));
  }
}

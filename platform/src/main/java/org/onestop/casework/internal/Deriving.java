package org.onestop.casework.internal;

import java.util.ArrayList;
import java.util.List;
import org.onestop.casework.ProcessRecord;
import org.springframework.stereotype.Component;

/**
 * The rows that follow from an event. They follow from what cannot change any more, so that they
 * are the same in number and order each time: a reader may stop between them.
 */
@Component
class Deriving {
  private final AcceptRecords acceptances;
  private final StepRecords steps;
  private final ResultRecords results;

  Deriving(AcceptRecords acceptances, StepRecords steps, ResultRecords results) {
    this.acceptances = acceptances;
    this.steps = steps;
    this.results = results;
  }

  List<ProcessRecord> from(Happening happening) {
    List<ProcessRecord> rows = new ArrayList<>(acceptances.of(happening));
    rows.addAll(steps.of(happening));
    rows.addAll(SpecialProcedureRecords.of(happening));
    rows.addAll(MaterialRecords.of(happening));
    rows.addAll(results.of(happening));
    return rows;
  }
}

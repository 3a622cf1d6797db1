package org.onestop.casework.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Ids;
import org.onestop.release.ReleasedMatter;
import org.springframework.stereotype.Component;

/** All work items: what units have to do. */
@Component
class Inbox {
  private final InboxMapper mapper;
  private final Seals seals;

  Inbox(InboxMapper mapper, Seals seals) {
    this.mapper = mapper;
    this.seals = seals;
  }

  static Fault unknown() {
    return Fault.notFound("work-item-unknown");
  }

  InboxRow get(String id) {
    InboxRow row = mapper.find(id);
    if (row == null) {
      throw unknown();
    }
    return row;
  }

  /**
   * Adds a work item to those an act opens.
   *
   * @param step id of the stage or item at that position
   * @param item null for a stage
   * @param reason why it comes to the counter, as typed
   */
  void open(
      Act act,
      String kind,
      int position,
      String step,
      @Nullable String item,
      Unit unit,
      LocalDate dueOn,
      @Nullable String reason) {
    CaseFile file = act.file;
    ReleasedMatter.Reminders reminders = file.content().reminders();
    String id = Ids.next();
    act.opened.add(
        new InboxRow(
            id,
            file.id,
            file.caseNo,
            file.division,
            file.release.id(),
            kind,
            position,
            step,
            item,
            unit.id(),
            unit.division(),
            file.applicantName,
            file.applicantType,
            file.channel,
            act.at,
            dueOn,
            reminders.blue(),
            reminders.yellow(),
            seals.seal(Said.reason(reason), context(id)),
            null,
            InboxRow.OPEN,
            null,
            null,
            null,
            0));
  }

  @Nullable String reason(InboxRow row) {
    return seals.said(row.reason(), context(row.id())).reason();
  }

  void insert(Act act) {
    if (!act.opened.isEmpty()) {
      mapper.insert(act.opened);
    }
  }

  /**
   * Marks it done, the first only: throws {@code work-item-completed} when someone was first.
   *
   * @param row as it was read, before or after the case was locked
   */
  void complete(InboxRow row, String outcome, Act act) {
    if (mapper.complete(row.id(), row.version(), outcome, act.account, act.at) == 0) {
      throw lost(row.id());
    }
  }

  void assign(InboxRow row, @Nullable String account) {
    if (mapper.assign(row.id(), row.version(), account) == 0) {
      throw lost(row.id());
    }
  }

  void move(InboxRow row, Unit to) {
    String city = to.division().substring(0, 4);
    if (mapper.move(row.id(), row.version(), to.id(), to.division(), city) == 0) {
      throw lost(row.id());
    }
  }

  private Fault lost(String id) {
    InboxRow now = get(id);
    refuseUnlessOpen(now);
    return Fault.stale();
  }

  static void refuseUnlessOpen(InboxRow row) {
    switch (row.state()) {
      case InboxRow.OPEN -> {}
      case InboxRow.DONE -> throw Fault.conflict("work-item-completed");
      default -> throw Fault.conflict("work-item-cancelled");
    }
  }

  void cancelAll(Act act) {
    mapper.cancel(act.file.caseNo, null, act.at);
  }

  void cancel(Act act, String step) {
    mapper.cancel(act.file.caseNo, step, act.at);
  }

  /** Sets when the open work items of a step, or of all steps, are due. */
  void due(CaseFile file, @Nullable String step, LocalDate dueOn) {
    mapper.due(file.caseNo, step, dueOn);
  }

  void forward(CaseFile file, Unit to) {
    String city = to.division().substring(0, 4);
    mapper.forward(file.caseNo, file.division, file.release.id(), to.id(), to.division(), city);
  }

  @Nullable InboxRow openAt(String caseNo, String step) {
    return mapper.openAt(caseNo, step);
  }

  boolean everAt(String caseNo, String unit) {
    return mapper.countOfUnit(caseNo, unit) > 0;
  }

  /** Ids of the units that have or had one on a case. */
  List<String> units(String caseNo) {
    return mapper.units(caseNo);
  }

  private static String context(String id) {
    return "work-item:" + id;
  }
}

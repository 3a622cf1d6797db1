package org.onestop.ui.configure;

import java.time.Clock;
import java.util.List;
import org.onestop.audit.AuditTrail;
import org.onestop.calendar.WorkCalendar;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Claims;
import org.onestop.division.Divisions;
import org.onestop.release.Gate;
import org.onestop.release.Publisher;
import org.onestop.release.Releases;
import org.springframework.stereotype.Component;

/** The doors that the workbench uses. */
@Component
record Rooms(
    Claims claims,
    ItemCatalog catalog,
    Gate gate,
    Publisher publisher,
    Releases releases,
    Divisions divisions,
    WorkCalendar calendar,
    AuditTrail trail,
    Names names,
    OperationEditors editors,
    List<Tool> tools,
    Clock clock) {}

package org.onestop.casework.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onestop.casework.Applicant;
import org.onestop.casework.CaseFiles;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.ClosedCase;
import org.onestop.casework.HandedMaterial;
import org.onestop.document.Documents;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Texts;
import org.onestop.kernel.Transactions;
import org.onestop.material.Materials;
import org.onestop.material.StoredMaterial;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Hands a closed case over to the archive room. */
@Component
class Filing implements CaseFiles {
  private static final String ARCHIVE = "archive";

  private final Transactions transactions;
  private final Acting acting;
  private final Cases cases;
  private final Events events;
  private final Issuing issuing;
  private final ItemViews items;
  private final AfterwardsMapper afterwards;
  private final Forms forms;
  private final Materials materials;
  private final Routing routing;
  private final Wording wording;

  Filing(
      Transactions transactions,
      Acting acting,
      Cases cases,
      Events events,
      Issuing issuing,
      ItemViews items,
      AfterwardsMapper afterwards,
      Forms forms,
      Materials materials,
      Routing routing,
      Wording wording) {
    this.transactions = transactions;
    this.acting = acting;
    this.cases = cases;
    this.events = events;
    this.issuing = issuing;
    this.items = items;
    this.afterwards = afterwards;
    this.forms = forms;
    this.materials = materials;
    this.routing = routing;
    this.wording = wording;
  }

  @Override
  public ClosedCase closed(String caseId) {
    return transactions.act(() -> {
      CaseFile file = cases.lock(caseId);
      Instant closedAt = file.closedAt;
      if (closedAt == null) {
        throw Fault.conflict("case-not-closed");
      }
      return file(file, closedAt);
    });
  }

  @Override
  public void markArchived(String caseId, Instant at) {
    acting.<Boolean>system(
        ARCHIVE,
        caseId,
        act -> {
          if (act.file.status == CaseStatus.CLOSED) {
            act.file.status = CaseStatus.ARCHIVED;
            act.note(Note.of(ARCHIVED));
          }
          return true;
        });
  }

  @Override
  public String fetchable(Actor by, String caseNo) {
    CaseFile file = cases.numbered(caseNo);
    boolean counter = by.is(Role.COUNTER) && file.content().lead().equals(by.department());
    if (!by.reaches(file.division) || !(counter || by.is(Role.SUPERVISE))) {
      throw Cases.unknown();
    }
    if (file.closedAt == null) {
      throw Fault.conflict("case-not-closed");
    }
    return file.id;
  }

  private ClosedCase file(CaseFile file, Instant closedAt) {
    ReleasedMatter matter = file.content();
    Application application = cases.application(file.id);
    List<EventRow> log = events.ofCase(file.id);
    List<Documents.Stored> documents = issuing.complete(file, application, log);
    Applicant person = application.applicant();
    return new ClosedCase(
        file.id,
        file.caseNo,
        file.matter,
        matter.name(),
        file.release.edition(),
        file.division,
        file.applicantType,
        matter
            .applicantType(file.applicantType)
            .map(ReleasedApplicantType::name)
            .orElse(file.applicantType),
        file.release.id(),
        file.channel,
        person,
        application.agent(),
        Clocks.shown(file.submittedAt),
        Clocks.shownOrNull(file.acceptedAt),
        file.dueOn,
        Clocks.shown(closedAt),
        fields(matter, application),
        items(file, log),
        files(file),
        documents,
        log.stream().map(each -> entry(each, matter)).toList());
  }

  private List<ClosedCase.Field> fields(ReleasedMatter matter, Application application) {
    Map<String, String> titles = forms.titles(matter.form());
    List<ClosedCase.Field> fields = new ArrayList<>();
    forms
        .texts(matter.form(), application.form())
        .forEach((key, text) ->
            fields.add(new ClosedCase.Field(key, titles.getOrDefault(key, key), text)));
    return fields;
  }

  private List<ClosedCase.Item> items(CaseFile file, List<EventRow> log) {
    Map<String, EventRow> results = Viewing.results(log);
    var followUps = afterwards.followUps(file.id);
    List<ClosedCase.Item> closed = new ArrayList<>();
    for (CaseItem each : file.items) {
      EventRow event = results.get(each.id());
      Said said = event == null ? Said.NOTHING : events.said(event);
      JsonNode data = said.data();
      closed.add(
          new ClosedCase.Item(
              each.id(),
              each.released.code(),
              each.released.name(),
              each.released.department(),
              routing.name(each.unit),
              each.status,
              Clocks.shownOrNull(each.startedAt),
              Clocks.shownOrNull(each.endedAt),
              each.dueOn,
              said.opinion(),
              said.reason(),
              data == null ? Json.mapper().createObjectNode() : data,
              said.vouchers(),
              shared(file, each),
              items.followUps(each.released, followUps)));
    }
    return closed;
  }

  private static List<String> shared(CaseFile file, CaseItem item) {
    return file.materials.stream()
        .filter(each ->
            file.content()
                .material(each.type())
                .filter(known -> known.sharedTo().contains(item.id()))
                .isPresent())
        .map(HandedMaterial::materialId)
        .toList();
  }

  private List<ClosedCase.Material> files(CaseFile file) {
    Map<String, StoredMaterial> stored = new HashMap<>();
    materials.ofCase(file.id).forEach(each -> stored.put(each.id(), each));
    List<ClosedCase.Material> files = new ArrayList<>();
    for (HandedMaterial each : file.materials) {
      StoredMaterial material = stored.get(each.materialId());
      if (material == null) {
        throw new IllegalStateException("material lost: " + each.materialId());
      }
      files.add(
          new ClosedCase.Material(
              file.content().material(each.type()).map(ReleasedMaterial::name).orElse(each.type()),
              material));
    }
    return files;
  }

  private ClosedCase.Entry entry(EventRow event, ReleasedMatter matter) {
    Said said = events.said(event);
    return new ClosedCase.Entry(
        Clocks.shown(event.at()),
        event.event(),
        wording.event(event, matter, Texts.CHINESE, events.place(event)),
        event.item(),
        event.actor(),
        routing.name(event.unit()),
        said.opinion(),
        said.reason());
  }
}

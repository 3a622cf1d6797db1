package org.onestop.casework.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.document.DocumentTemplate;
import org.onestop.document.Documents;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Transactions;
import org.onestop.release.ReleasedMaterial;
import org.springframework.stereotype.Component;

/**
 * Documents of cases. A notice is issued when it is given; its document follows from what is on
 * record, so it is rendered when somebody first asks for it, at the latest for the archive, and no
 * act waits for it.
 */
@Component
class Issuing {
  private final Transactions transactions;
  private final Cases cases;
  private final Events events;
  private final Documents documents;
  private final Printing printing;
  private final Sight sight;

  Issuing(
      Transactions transactions,
      Cases cases,
      Events events,
      Documents documents,
      Printing printing,
      Sight sight) {
    this.transactions = transactions;
    this.cases = cases;
    this.events = events;
    this.documents = documents;
    this.printing = printing;
    this.sight = sight;
  }

  Documents.Stored document(Actor by, String caseNo, String id) {
    CaseFile file = followed(by, caseNo);
    return events
        .find(file.id, id)
        .map(event -> ofNotice(file.id, event))
        .or(() -> documents.find(file.id, id))
        .orElseThrow(Issuing::unknown);
  }

  /** A template of the case's release filled as things stand. */
  byte[] print(Actor by, String caseNo, String template) {
    CaseFile file = followed(by, caseNo);
    DocumentTemplate found = file.content().document(template).orElseThrow(Issuing::unknown);
    return documents.render(
        found, printing.model(file, cases.application(file.id), events.ofCase(file.id), null));
  }

  /** Issues everything that is due for a closed case and was not asked for yet. */
  List<Documents.Stored> complete(CaseFile file, Application application, List<EventRow> log) {
    for (EventRow each : log) {
      if (each.notice() != null && each.documentId() == null && template(file, each) != null) {
        issue(file, application, log, each);
      }
    }
    List<String> kinds = documents.ofCase(file.id).stream().map(Documents.Stored::kind).toList();
    for (ReleasedMaterial each : file.content().materials()) {
      if (each.generated() && !kinds.contains(each.id())) {
        file.content()
            .document(each.id())
            .ifPresent(template ->
                documents.issue(
                    file.id,
                    file.division,
                    template,
                    printing.model(file, application, log, null)));
      }
    }
    return documents.ofCase(file.id);
  }

  private Documents.Stored ofNotice(String caseId, EventRow event) {
    String document = event.documentId();
    if (document != null) {
      return documents.find(caseId, document).orElseThrow(Issuing::unknown);
    }
    return transactions.act(() -> {
      CaseFile file = cases.lock(caseId);
      List<EventRow> log = events.ofCase(caseId);
      EventRow now =
          log.stream()
              .filter(each -> each.id().equals(event.id()))
              .findFirst()
              .orElseThrow(Issuing::unknown);
      String issued = now.documentId();
      return issued == null
          ? issue(file, cases.application(caseId), log, now)
          : documents.find(caseId, issued).orElseThrow(Issuing::unknown);
    });
  }

  private Documents.Stored issue(
      CaseFile file, Application application, List<EventRow> log, EventRow notice) {
    DocumentTemplate template = template(file, notice);
    if (template == null) {
      throw unknown();
    }
    Documents.Stored stored =
        documents.issue(
            file.id, file.division, template, printing.model(file, application, log, notice));
    events.document(notice, stored.id());
    return stored;
  }

  /**
   * Of a notice {@code correction} it is {@code correction-notice}; a letter is named itself; some
   * notices have none.
   */
  static @Nullable DocumentTemplate template(CaseFile file, EventRow notice) {
    String kind = String.valueOf(notice.notice());
    return file.content()
        .document(kind + "-notice")
        .or(() -> file.content().document(kind))
        .orElse(null);
  }

  private CaseFile followed(Actor by, String caseNo) {
    CaseFile file = cases.numbered(caseNo);
    if (!sight.follows(by, file)) {
      throw Cases.unknown();
    }
    return file;
  }

  private static Fault unknown() {
    return Fault.notFound("document-unknown");
  }
}

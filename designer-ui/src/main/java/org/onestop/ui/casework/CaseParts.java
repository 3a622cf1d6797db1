package org.onestop.ui.casework;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CaseView;
import org.onestop.casework.HandedMaterial;
import org.onestop.document.DocumentTemplate;
import org.onestop.document.Documents;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.kernel.Texts;
import org.onestop.material.Materials;
import org.onestop.material.StoredMaterial;
import org.onestop.process.CaseProcess;
import org.onestop.release.Release;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.Releases;
import org.onestop.ui.field.FormSheets;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Strong;

/** Makes the parts of a case's page. */
@org.springframework.stereotype.Component
public class CaseParts {
  /** Notices of what a case waits for; a correction that was made asks for nothing any more. */
  private static final Set<String> NEWS = Set.of("file-arrived", "originals");

  private final CaseDesk desk;
  private final Documents documents;
  private final Releases releases;
  private final Forms forms;
  private final FormSheets sheets;
  private final Materials materials;
  private final Places places;
  private final CaseProcess processes;
  private final Texts texts;

  CaseParts(
      CaseDesk desk,
      Documents documents,
      Releases releases,
      Forms forms,
      FormSheets sheets,
      Materials materials,
      Places places,
      CaseProcess processes,
      Texts texts) {
    this.desk = desk;
    this.documents = documents;
    this.releases = releases;
    this.forms = forms;
    this.sheets = sheets;
    this.materials = materials;
    this.places = places;
    this.processes = processes;
    this.texts = texts;
  }

  public String place(String division) {
    return places.name(division);
  }

  /** What waits for the applicant now. */
  public List<Component> mine(Actor actor, CaseView view, Release release, Runnable changed) {
    List<Component> mine = new ArrayList<>();
    if (view.acts().contains("correct")) {
      mine.add(
          new CorrectionCard(desk, forms, sheets, materials, texts, actor, view, release, changed));
    } else if (view.status() == CaseStatus.AWAITING_FILE || view.status() == CaseStatus.SUBMITTED) {
      view.notices().stream()
          .filter(each -> each.text() != null && NEWS.contains(each.kind()))
          .reduce((earlier, later) -> later)
          .ifPresent(latest -> mine.add(waits(latest)));
    }
    return mine;
  }

  private static Component waits(CaseView.Notice latest) {
    Div box = new Div(new Strong(latest.name()), new Paragraph(String.valueOf(latest.text())));
    box.addClassName("warning");
    return box;
  }

  /** Notices and documents, each as PDF. */
  public Component papers(Actor actor, CaseView view) {
    UnorderedList list = new UnorderedList();
    for (CaseView.Notice each : view.notices().reversed()) {
      String when = Moments.minute(each.issuedAt().toInstant());
      if (!each.document()) {
        list.add(new ListItem(about(each.name(), when)));
        continue;
      }
      list.add(
          paper(
              each.name(),
              when,
              each.name(),
              () -> documents.content(desk.document(actor, view.caseNo(), each.id())),
              () -> documents.ofd(desk.document(actor, view.caseNo(), each.id()))));
    }
    for (DocumentTemplate each : printable(view)) {
      list.add(
          paper(
              each.name(),
              translate("my-case.paper.now"),
              each.name(),
              () -> desk.print(actor, view.caseNo(), each.id()),
              null));
    }
    Card card = new Card(translate("my-case.papers"), list);
    card.addClassName("papers");
    return card;
  }

  /** How far it has come: the path through its items lit, and the engine's process behind it. */
  public Component progress(CaseView view, Release release) {
    return new ProgressCard(view, release, () -> processes.bpmn(release.definition()));
  }

  /** What was handed in, file by file. */
  public Component files(Actor actor, CaseView view, Release release) {
    UnorderedList list = new UnorderedList();
    List<String> ids =
        desk.filed(actor, view.caseNo()).materials().stream()
            .map(HandedMaterial::materialId)
            .toList();
    for (StoredMaterial each : materials.find(ids)) {
      list.add(file(each, release));
    }
    Card card =
        ids.isEmpty()
            ? Card.empty(translate("case.files"), translate("case.files.none"))
            : new Card(translate("case.files"), list);
    card.addClassName("papers");
    return card;
  }

  private ListItem file(StoredMaterial file, Release release) {
    String name =
        release.content().material(file.type()).map(ReleasedMaterial::name).orElse(file.type());
    Anchor open =
        link(file.fileName(), file.fileName(), file.mediaType(), () -> materials.content(file));
    return new ListItem(new Span(name), open);
  }

  /** What is about the application as it stands can be printed at any stage. */
  private List<DocumentTemplate> printable(CaseView view) {
    return releases.get(view.releaseId()).content().documents().stream()
        .filter(DocumentTemplate::printable)
        .toList();
  }

  /**
   * @param ofd the same as OFD; null where it is not offered
   */
  private static ListItem paper(
      String name,
      String when,
      String fileName,
      Supplier<byte[]> content,
      @Nullable Supplier<byte[]> ofd) {
    Div open = new Div();
    open.addClassName("formats");
    Anchor pdf = link("PDF", fileName + ".pdf", "application/pdf", content);
    pdf.getElement().setAttribute("aria-label", translate("my-case.paper.open", name));
    open.add(pdf);
    if (ofd != null) {
      Anchor other = link("OFD", fileName + ".ofd", "application/ofd", ofd);
      other.getElement().setAttribute("aria-label", translate("my-case.paper.open-ofd", name));
      open.add(other);
    }
    return new ListItem(about(name, when), open);
  }

  private static Div about(String name, String when) {
    Span at = new Span(when);
    at.addClassName("muted");
    return new Div(new Span(name), at);
  }

  /** Opens a file in a tab of its own; its content is fetched when somebody asks for it. */
  private static Anchor link(
      String text, String fileName, String mediaType, Supplier<byte[]> content) {
    Anchor link = new Anchor();
    link.setText(text);
    link.setTarget(AnchorTarget.BLANK);
    link.setRouterIgnore(true);
    link.setHref(
        DownloadHandler.fromInputStream(
                asked -> {
                  byte[] bytes = content.get();
                  return new DownloadResponse(
                      new ByteArrayInputStream(bytes), fileName, mediaType, bytes.length);
                })
            .inline());
    return link;
  }

  public Component history(CaseView view) {
    UnorderedList list = new UnorderedList();
    for (CaseView.Entry each : view.timeline().reversed()) {
      Span at = new Span(Moments.minute(each.at().toInstant()));
      at.addClassName("muted");
      list.add(new ListItem(at, new Span(each.text())));
    }
    Card card = new Card(translate("my-case.history"), list);
    card.addClassName("timeline");
    return card;
  }

  public Component acts(Actor actor, CaseView view, Runnable changed) {
    return new CaseActs(desk, texts, actor, view, releases.get(view.releaseId()), changed);
  }
}

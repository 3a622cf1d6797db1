package org.onestop.ui.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.CaseStatus;
import org.onestop.casework.CaseView;
import org.onestop.casework.Comments;
import org.onestop.casework.Contacts;
import org.onestop.casework.WorkDesk;
import org.onestop.division.Divisions;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.material.Materials;
import org.onestop.release.Release;
import org.onestop.release.Releases;
import org.onestop.ui.casework.CaseHead;
import org.onestop.ui.casework.CaseParts;
import org.onestop.ui.casework.ContactCard;
import org.onestop.ui.casework.ItemList;
import org.onestop.ui.casework.TalkBox;
import org.onestop.ui.casework.TalkPanel;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Places;
import org.onestop.ui.shell.Titles;

/**
 * One case as the counter and supervisors follow it; the counter acts on the applicant's behalf.
 */
@Route(value = "cases/:caseNo", layout = Frame.class)
@RolesAllowed({"COUNTER", "SUPERVISE"})
class CaseFileView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;

  private final transient CaseDesk desk;
  private final transient WorkDesk work;
  private final transient Comments comments;
  private final transient Contacts contacts;
  private final transient Places places;
  private final transient Releases releases;
  private final transient Divisions divisions;
  private final transient CaseParts parts;
  private final transient Materials materials;
  private final transient Texts texts;
  private final transient Actor actor;
  private String caseNo = "";

  CaseFileView(
      CaseDesk desk,
      WorkDesk work,
      Comments comments,
      Contacts contacts,
      Places places,
      Releases releases,
      Divisions divisions,
      CaseParts parts,
      Materials materials,
      Texts texts,
      Actors actors) {
    this.desk = desk;
    this.work = work;
    this.comments = comments;
    this.contacts = contacts;
    this.places = places;
    this.releases = releases;
    this.divisions = divisions;
    this.parts = parts;
    this.materials = materials;
    this.texts = texts;
    this.actor = actors.current();
    addClassNames("page", "case-file");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    caseNo = event.getRouteParameters().get("caseNo").orElse("");
    try {
      show();
    } catch (Fault unknown) {
      throw new NotFoundException(caseNo);
    }
  }

  private void show() {
    CaseView view = desk.view(actor, caseNo);
    Release release = releases.get(view.releaseId());
    removeAll();
    Div left = new Div();
    left.addClassName("case-parts");
    left.add(new CaseHead(view, new H1(view.applicantName()), parts.place(view.division())));
    Div right = new Div();
    right.addClassName("case-parts");
    if (actor.is(Role.COUNTER)) {
      left.add(parts.mine(actor, view, release, this::show));
    }
    left.add(
        new ItemList(view, release.content().shown()),
        new ContactCard(contacts, actor, caseNo, places),
        parts.progress(view, release),
        parts.papers(actor, view));
    if (actor.is(Role.COUNTER)) {
      left.add(parts.files(actor, view, release));
    }
    if (actor.is(Role.COUNTER)) {
      right.add(new OriginalList(work, texts, actor, view, release.content(), desk));
      if (!view.status().ended() && view.closedAt() == null) {
        right.add(
            new LatePapers(materials, work, texts, actor, caseNo, release.content(), this::show));
      }
      if (!view.status().ended() && view.acceptedAt() == null) {
        right.add(new Forwarding(work, texts, divisions, actor, caseNo, this::leave));
      }
      if (!view.status().ended() && view.closedAt() == null) {
        right.add(new Pausing(work, texts, actor, view, this::show));
      }
      if (view.status() == CaseStatus.HANDLING) {
        right.add(new Lengthening(work, texts, actor, view, this::show));
      }
      right.add(parts.acts(actor, view, this::show));
    }
    if (Stream.of(Role.COUNTER, Role.UNIT).anyMatch(actor::is)) {
      left.add(new TalkPanel(comments, texts, actor, caseNo, items(view), ""));
    }
    right.add(parts.history(view));
    Div columns = new Div(left, right);
    columns.addClassName("columns");
    add(columns);
  }

  private static List<TalkBox.About> items(CaseView view) {
    return view.items().stream().map(each -> new TalkBox.About(each.item(), each.name())).toList();
  }

  /** A case that was sent elsewhere is nothing of this counter's any more. */
  private void leave() {
    getUI().ifPresent(ui -> ui.navigate(CounterView.class));
  }

  @Override
  public String getPageTitle() {
    return caseNo + " · " + Titles.of("case.title");
  }
}

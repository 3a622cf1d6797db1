package org.onestop.ui.portal;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.onestop.casework.CaseDesk;
import org.onestop.casework.Drafts;
import org.onestop.casework.Receipt;
import org.onestop.form.Forms;
import org.onestop.identity.Actor;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.release.Releases;
import org.onestop.ui.filing.Filing;
import org.onestop.ui.filing.Filings;
import org.onestop.ui.shell.Places;

/** Makes the pages of an application's steps. */
@org.springframework.stereotype.Component
class StepPages {
  private final OpenPlaces open;
  private final Releases releases;
  private final Filings filings;
  private final CaseDesk desk;
  private final Drafts drafts;
  private final Forms forms;
  private final Places places;
  private final Texts texts;
  private final Clock clock;

  StepPages(
      OpenPlaces open,
      Releases releases,
      Filings filings,
      CaseDesk desk,
      Drafts drafts,
      Forms forms,
      Places places,
      Texts texts,
      Clock clock) {
    this.open = open;
    this.releases = releases;
    this.filings = filings;
    this.desk = desk;
    this.drafts = drafts;
    this.forms = forms;
    this.places = places;
    this.texts = texts;
    this.clock = clock;
  }

  /** The name of a matter that is open somewhere. */
  Optional<String> name(String matter) {
    return releases.matters(clock.instant()).stream()
        .filter(each -> each.matter().equals(matter))
        .map(Releases.PublishedMatter::name)
        .findFirst();
  }

  Component notice(String matter, ApplyAddress address, Optional<Actor> actor, Applying applying) {
    return new NoticeStep(
        open.all().stream().filter(each -> each.edition().matter().equals(matter)).findFirst(),
        address.division().isEmpty()
            ? Optional.empty()
            : filings.inForce(matter, address.division()),
        address,
        actor.map(each -> new Unfinished(drafts, desk, each, matter)),
        places,
        applying);
  }

  Component guidance(Applying applying) {
    return new GuidanceStep(applying, places);
  }

  Component form(Applying applying, int page) {
    return new FormStep(applying, page, new Summary(applying.filing(), places));
  }

  Component materials(Applying applying) {
    return new MaterialStep(applying, texts, new Summary(applying.filing(), places));
  }

  Component review(Applying applying) {
    return new ReviewStep(applying, forms, texts, new Summary(applying.filing(), places));
  }

  Component done(Receipt receipt, Filing filing) {
    return new DoneStep(receipt, filing, places);
  }

  Component trouble(Applying applying, Fault refused) {
    return new Trouble(applying, refused, texts);
  }
}

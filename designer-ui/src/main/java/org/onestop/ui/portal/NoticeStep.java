package org.onestop.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onestop.casework.CaseSummary;
import org.onestop.casework.DraftSummary;
import org.onestop.division.Division;
import org.onestop.release.Release;
import org.onestop.ui.field.Offer;
import org.onestop.ui.shell.Moments;
import org.onestop.ui.shell.Places;

/** What one should know before, where to apply, and what was begun already. */
final class NoticeStep extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<String> NOTICES = List.of("counting", "postage");

  private final transient Applying applying;
  private final transient Places places;

  NoticeStep(
      Optional<OpenPlaces.OpenMatter> open,
      Optional<Release> release,
      ApplyAddress address,
      Optional<Unfinished> unfinished,
      Places places,
      Applying applying) {
    this.applying = applying;
    this.places = places;
    addClassName("step");
    add(new H1(open.map(each -> each.edition().name()).orElse(translate("apply.title"))));
    open.ifPresent(each -> {
      add(lead(each.edition().summary()), lead(each.edition().eligibility()));
    });
    unfinished.flatMap(Unfinished::openCase).ifPresent(each -> add(openCase(each)));
    unfinished.map(Unfinished::drafts).filter(each -> !each.isEmpty()).ifPresent(this::addDrafts);
    if (!release.isPresent() || !address.atTerminal()) {
      open.ifPresent(each -> add(place(each, address)));
    }
    if (release.isPresent()) {
      add(told(release.get(), address));
      Button begin = new Button(translate("apply.begin"), clicked -> applying.go(Step.GUIDANCE));
      begin.setDisableOnClick(true);
      add(new ActionBar(null, begin, translate("apply.begin.hint")));
    } else if (!address.division().isEmpty()) {
      Paragraph closed =
          new Paragraph(translate("apply.not-here", places.name(address.division())));
      closed.addClassName("warning");
      closed.getElement().setAttribute("role", "alert");
      add(closed);
    }
  }

  private static Paragraph lead(String text) {
    Paragraph lead = new Paragraph(text);
    lead.addClassName("lead");
    return lead;
  }

  private static Component openCase(CaseSummary open) {
    Anchor link = new Anchor("my-cases/" + open.caseNo(), translate("apply.open-case.look"));
    Div box = new Div(new Paragraph(translate("apply.open-case", open.caseNo())), link);
    box.addClassName("warning");
    return box;
  }

  private void addDrafts(List<DraftSummary> drafts) {
    UnorderedList list = new UnorderedList();
    for (DraftSummary each : drafts) {
      Anchor link =
          new Anchor(
              "apply/"
                  + each.matter()
                  + "?division="
                  + each.division()
                  + "&draft="
                  + each.id()
                  + "&step=form",
              translate(
                  "apply.draft",
                  places.name(each.division()),
                  Moments.minute(each.updatedAt().toInstant())));
      list.add(new ListItem(link));
    }
    Div box = new Div(new H2(translate("apply.drafts")), list);
    box.addClassName("information");
    add(box);
  }

  /** Nothing is guessed: both city and county are chosen by the person. */
  private Component place(OpenPlaces.OpenMatter open, ApplyAddress address) {
    ComboBox<Division> city = new ComboBox<>(translate("apply.city"));
    ComboBox<Division> county = new ComboBox<>(translate("apply.county"));
    Offer.put(city, open.cities().stream().map(OpenPlaces.City::city).toList(), Division::name);
    county.setEnabled(false);
    city.addValueChangeListener(changed -> offer(open, changed.getValue(), county));
    chosen(open, address.division())
        .ifPresent(each -> {
          city.setValue(each.city());
          each.open().stream()
              .filter(one -> one.code().equals(address.division()))
              .findFirst()
              .ifPresent(county::setValue);
        });
    county.addValueChangeListener(changed -> {
      if (changed.isFromClient() && changed.getValue() != null) {
        applying.at(changed.getValue().code());
      }
    });
    Div fields = new Div(city, county);
    fields.addClassName("parts");
    Div section =
        new Div(new H2(translate("apply.place")), lead(translate("apply.place.hint")), fields);
    section.addClassName("block");
    return section;
  }

  private static void offer(OpenPlaces.OpenMatter open, Division city, ComboBox<Division> county) {
    List<Division> counties =
        open.cities().stream()
            .filter(each -> each.city().equals(city))
            .flatMap(each -> each.open().stream())
            .toList();
    Offer.put(county, counties, Division::name);
    county.setEnabled(!counties.isEmpty());
  }

  private static Optional<OpenPlaces.City> chosen(OpenPlaces.OpenMatter open, String division) {
    return open.cities().stream()
        .filter(each -> each.open().stream().anyMatch(one -> one.code().equals(division)))
        .findFirst();
  }

  private Component told(Release release, ApplyAddress address) {
    UnorderedList list = new UnorderedList();
    list.addClassName("told");
    list.add(new ListItem(translate("apply.promise", String.valueOf(release.content().limit()))));
    Map<String, String> wordings = release.content().notices();
    NOTICES.stream()
        .filter(wordings::containsKey)
        .forEach(each -> list.add(new ListItem(wordings.get(each))));
    Anchor guide =
        new Anchor(
            "guide/" + release.content().matter() + "?division=" + address.division(),
            translate("apply.guide"));
    Div section =
        new Div(new H2(translate("apply.told", places.name(address.division()))), list, guide);
    section.addClassName("block");
    return section;
  }
}

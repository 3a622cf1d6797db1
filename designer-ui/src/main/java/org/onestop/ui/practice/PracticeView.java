package org.onestop.ui.practice;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.ItemCatalog;
import org.onestop.claim.Applied;
import org.onestop.claim.Claims;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.onestop.identity.Actor;
import org.onestop.identity.Actors;
import org.onestop.identity.Role;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Texts;
import org.onestop.release.Releases;
import org.onestop.release.SampleApplication;
import org.onestop.release.Simulation;
import org.onestop.ui.filing.Faults;
import org.onestop.ui.practice.PracticeCase.Course;
import org.onestop.ui.shell.Card;
import org.onestop.ui.shell.Frame;
import org.onestop.ui.shell.Titles;
import org.onestop.ui.shell.Words;

/**
 * Made-up cases of a release in force, or of what one's division is configuring, for practice:
 * everything looks as it will, nothing is written, nothing leaves, and all of it is gone at a
 * click.
 */
@Route(value = "practice", layout = Frame.class)
@RolesAllowed({"COUNTER", "UNIT", "CONFIG", "PUBLISH"})
class PracticeView extends Div implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 20;

  private final transient Texts texts;
  private final transient List<PracticeSource> sources = new ArrayList<>();
  private final transient Map<PracticeCase, PracticeSource> cases = new LinkedHashMap<>();
  private final String county;
  private final ComboBox<PracticeSource> source = new ComboBox<>(translate("practice.matter"));
  private final ComboBox<String> type = new ComboBox<>(translate("configure.simulate.type"));
  private final Div wrong = new Div();
  private final Div list = new Div();
  private final Div desk = new Div();
  private transient @Nullable PracticeCase shown;
  private int made;

  PracticeView(
      Simulation simulation,
      ItemCatalog catalog,
      Claims claims,
      Releases all,
      Divisions divisions,
      Texts texts,
      Clock clock,
      Actors actors) {
    this.texts = texts;
    Actor actor = actors.current();
    county =
        divisions.counties(actor.division()).stream()
            .map(Division::code)
            .findFirst()
            .orElse(actor.division());
    for (String each : catalog.matters()) {
      all.inForce(each, county, clock.instant())
          .ifPresent(release ->
              sources.add(PracticeSource.of(release.content().name(), release, simulation)));
      if (actor.is(Role.CONFIG) || actor.is(Role.PUBLISH)) {
        draft(each, actor, claims, simulation).ifPresent(sources::add);
      }
    }
    addClassNames("page", "practice");
    Paragraph mark = new Paragraph(translate("practice.mark"));
    mark.addClassNames("warning", "practice-mark");
    add(new H1(translate("practice.heading")), mark);
    if (sources.isEmpty()) {
      add(Card.empty(translate("practice.heading"), translate("practice.nothing")));
      return;
    }
    wrong.addClassName("findings");
    wrong.getElement().setAttribute("role", "alert");
    list.addClassName("practice-list");
    Div body = new Div(list, desk);
    body.addClassName("practice-body");
    add(asked(), wrong, body);
    show();
  }

  /** What one's division is configuring now; nothing before it has claimed. */
  private static Optional<PracticeSource> draft(
      String matter, Actor actor, Claims claims, Simulation simulation) {
    try {
      Applied draft = claims.effective(actor, matter, actor.division());
      String name = translate("practice.draft", draft.effective().matter().name());
      return Optional.of(PracticeSource.of(name, draft, actor.division(), simulation));
    } catch (Fault unclaimed) {
      return Optional.empty();
    }
  }

  private Div asked() {
    source.setItems(sources);
    source.setItemLabelGenerator(PracticeSource::name);
    source.addValueChangeListener(changed -> {
      PracticeSource chosen = changed.getValue();
      if (chosen != null) {
        type.setItems(chosen.types().keySet());
        type.setItemLabelGenerator(each -> chosen.types().getOrDefault(each, each));
        chosen.types().keySet().stream().findFirst().ifPresent(type::setValue);
      }
    });
    source.setValue(sources.getFirst());
    source.addClassName("practice-source");
    Button begin = new Button(translate("practice.begin"), clicked -> begin());
    begin.addThemeVariants(ButtonVariant.PRIMARY);
    Button wipe = new Button(translate("practice.wipe"), clicked -> wipe());
    Div asked = new Div(source, type, begin, wipe);
    asked.addClassName("simulator-asked");
    return asked;
  }

  private void begin() {
    wrong.removeAll();
    PracticeSource from = source.getValue();
    String wanted = type.getValue();
    if (from == null || wanted == null) {
      wrong.add(new Paragraph(translate("practice.choose")));
      return;
    }
    if (cases.size() == MOST) {
      wrong.add(new Paragraph(translate("practice.most", String.valueOf(MOST))));
      return;
    }
    try {
      PracticeCase fresh =
          new PracticeCase(
              translate(
                  "practice.case",
                  String.valueOf(made + 1),
                  from.types().getOrDefault(wanted, wanted)),
              from.play().apply(county, new SampleApplication(wanted, List.of(), null, null, null)),
              from.outcomes());
      made++;
      cases.put(fresh, from);
      shown = fresh;
      show();
    } catch (Fault refused) {
      Faults.sentences(texts, refused).forEach(each -> wrong.add(new Paragraph(each)));
    }
  }

  private void wipe() {
    cases.clear();
    shown = null;
    made = 0;
    wrong.removeAll();
    show();
  }

  private void show() {
    showList();
    desk.removeAll();
    PracticeCase one = shown;
    if (one == null) {
      Paragraph none = new Paragraph(translate("practice.none"));
      none.addClassName("empty");
      desk.add(none);
    } else {
      desk.add(
          new PracticeDesk(one, Objects.requireNonNull(cases.get(one)).process(), this::showList));
    }
  }

  private void showList() {
    list.removeAll();
    for (PracticeCase each : cases.keySet()) {
      Span stand =
          new Span(
              each.course() == Course.RUNNING
                  ? translate("practice.open", String.valueOf(each.open().size()))
                  : Words.of("practice.course", each.course()));
      stand.addClassName("muted");
      NativeButton choose =
          new NativeButton(
              each.title(),
              clicked -> {
                shown = each;
                show();
              });
      choose.add(stand);
      if (each.equals(shown)) {
        choose.getElement().setAttribute("aria-current", "true");
      }
      list.add(choose);
    }
  }

  @Override
  public String getPageTitle() {
    return Titles.of("practice.heading");
  }
}

package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Stopwatch;
import org.onestop.claim.Claim;
import org.onestop.claim.Claim.State;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.kernel.Texts;
import org.onestop.release.GateFinding;
import org.onestop.ui.field.Days;
import org.onestop.ui.shell.Moments;

/** The steps of a claim, by whoever may take them; two people see every release. */
final class Publication extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 500;

  private final transient Workbench bench;
  private final transient Rooms rooms;
  private final transient Actor actor;
  private final transient Claim claim;
  private final transient Texts texts;

  Publication(Workbench bench, Rooms rooms) {
    this.bench = bench;
    this.rooms = rooms;
    this.actor = bench.actor();
    this.claim = bench.claim();
    this.texts = bench.names().texts();
    addClassName("publication");
    add(people());
    if (claim.state() == State.IN_REVIEW) {
      add(new Changes(bench));
    }
    if (bench.shown().editable()) {
      add(submitting());
    }
    if (mayPublish()) {
      if (claim.state() == State.IN_REVIEW) {
        add(publishing(), sendingBack());
      }
      add(stopping());
    }
    add(new History(bench, rooms, mayPublish()));
  }

  private boolean mayPublish() {
    boolean own = actor.is(Role.PUBLISH) && actor.division().equals(claim.division());
    boolean province =
        actor.division().endsWith("0000") && (actor.is(Role.PUBLISH) || actor.is(Role.APPROVE));
    return own || province;
  }

  /** Who did what: the one who configured may not publish. */
  private Div people() {
    Paragraph who =
        new Paragraph(
            claim.configuredBy().isEmpty()
                ? translate("configure.four-eyes.none")
                : translate("configure.four-eyes", String.join("、", claim.configuredBy())));
    Div people = new Div(who);
    people.addClassName("information");
    return people;
  }

  private List<String> blocked() {
    List<String> missing = new ArrayList<>();
    if (bench.editing().unkept()) {
      missing.add(translate("configure.missing.unkept"));
    }
    bench
        .dock()
        .verdict()
        .ifPresentOrElse(
            verdict -> {
              long blocking = verdict.findings().stream().filter(GateFinding::blocks).count();
              if (blocking > 0) {
                missing.add(translate("configure.missing.gate", String.valueOf(blocking)));
              }
            },
            () -> missing.add(translate("configure.missing.judging")));
    return missing;
  }

  private Acting submitting() {
    List<String> missing = blocked();
    if (claim.version() == 0) {
      missing.add(translate("configure.missing.nothing"));
    }
    TextArea comment = area("configure.submit.comment");
    Button submit = primary("configure.submit");
    return new Acting(texts, translate("configure.submit"), comment)
        .button(
            submit,
            missing,
            () -> {
              rooms
                  .claims()
                  .submit(actor, claim.matter(), claim.division(), comment.getValue().strip());
              bench.refresh();
              bench.say(translate("configure.submitted"), false);
            });
  }

  private Acting publishing() {
    List<String> missing = blocked();
    if (claim.configuredBy().contains(actor.account())) {
      missing.add(translate("configure.missing.four-eyes"));
    }
    DatePicker day = Days.picker();
    day.setLabel(translate("configure.publish.day"));
    day.setHelperText(translate("configure.publish.day.hint"));
    LocalDate today = LocalDate.ofInstant(rooms.clock().instant(), Stopwatch.ZONE);
    Paragraph note = new Paragraph();
    note.addClassName("muted");
    note.getElement().setAttribute("aria-live", "polite");
    day.addValueChangeListener(changed -> note.setText(remark(changed.getValue(), today)));
    TextArea comment = area("configure.publish.comment");
    Button publish = primary("configure.publish");
    return new Acting(texts, translate("configure.publish"), day, note, comment)
        .button(
            publish,
            missing,
            () -> {
              rooms
                  .publisher()
                  .publish(
                      actor,
                      claim.matter(),
                      List.of(claim.division()),
                      from(day.getValue(), today),
                      comment.getValue().strip());
              bench.refresh();
              bench.say(translate("configure.published"), false);
            });
  }

  /** From the beginning of a day; today means now. */
  private static @Nullable Instant from(@Nullable LocalDate day, LocalDate today) {
    return day == null || day.equals(today) ? null : day.atStartOfDay(Stopwatch.ZONE).toInstant();
  }

  private String remark(@Nullable LocalDate day, LocalDate today) {
    if (day == null) {
      return "";
    }
    if (day.isBefore(today)) {
      return translate("configure.publish.past", Moments.day(day));
    }
    if (!rooms.calendar().isWorkingDay(claim.division(), day)) {
      LocalDate next = rooms.calendar().after(claim.division(), day, 1);
      return translate("configure.publish.rest-day", Moments.day(day), Moments.day(next));
    }
    return translate("configure.publish.then", Moments.day(day));
  }

  private Acting sendingBack() {
    TextArea reason = area("configure.send-back.reason");
    reason.setRequiredIndicatorVisible(true);
    return new Acting(texts, translate("configure.send-back"), reason)
        .button(
            new Button(translate("configure.send-back")),
            List.of(),
            () -> {
              if (given(reason)) {
                rooms
                    .claims()
                    .sendBack(actor, claim.matter(), claim.division(), reason.getValue().strip());
                bench.refresh();
                bench.say(translate("configure.sent-back"), false);
              }
            });
  }

  private static boolean given(TextArea reason) {
    boolean given = !reason.getValue().isBlank();
    reason.setInvalid(!given);
    reason.setErrorMessage(given ? "" : translate("configure.reason.missing"));
    return given;
  }

  private Acting stopping() {
    TextArea reason = area("configure.stop.reason");
    List<String> notRunning =
        claim.release() == null || claim.state() == State.SUSPENDED
            ? List.of(translate("configure.missing.running"))
            : List.of();
    Button suspend = new Button(translate("configure.suspend"));
    Button withdraw = new Button(translate("configure.withdraw"));
    withdraw.addThemeVariants(ButtonVariant.ERROR);
    return new Acting(
            texts,
            translate("configure.stop"),
            new Paragraph(translate("configure.stop.consequence")),
            reason)
        .button(
            suspend,
            notRunning,
            () -> {
              if (given(reason)) {
                rooms
                    .claims()
                    .suspend(actor, claim.matter(), claim.division(), reason.getValue().strip());
                bench.refresh();
                bench.say(translate("configure.suspended"), false);
              }
            })
        .button(
            withdraw,
            claim.state() == State.UNCLAIMED
                ? List.of(translate("configure.missing.claim"))
                : List.of(),
            () -> {
              if (given(reason)) {
                rooms
                    .claims()
                    .withdraw(actor, claim.matter(), claim.division(), reason.getValue().strip());
                getUI().ifPresent(ui -> ui.navigate("claims"));
              }
            });
  }

  private static TextArea area(String key) {
    TextArea area = new TextArea(translate(key));
    area.setMaxLength(LONGEST);
    area.addClassName("wide");
    return area;
  }

  private static Button primary(String key) {
    Button button = new Button(translate(key));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }
}

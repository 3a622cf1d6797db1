package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onestop.claim.Operation;
import org.onestop.claim.Origin;
import org.onestop.release.GateFinding;

/** Where a finding of the gate lies, and what can be done about it with one click. */
record Mending(Bench bench) {
  private static final Pattern OPERATION = Pattern.compile("/(city|county)/operations/(\\d+).*");

  /** What a button does. */
  record Repair(String text, Runnable act) {}

  /** A finding about an operation lies where that does; a chain is too long for the promise. */
  String place(GateFinding finding) {
    if (finding.code().equals("chain-too-long")) {
      return "/limit";
    }
    return operation(finding).map(Subject::of).orElse(finding.pointer());
  }

  private Optional<Operation> operation(GateFinding finding) {
    Matcher matcher = OPERATION.matcher(finding.pointer());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean own = matcher.group(1).equals("city") == (bench.shown().own() == Origin.CITY);
    int index = Integer.parseInt(matcher.group(2));
    List<Operation> operations = bench.shown().overlay().operations();
    return own && index < operations.size() ? Optional.of(operations.get(index)) : Optional.empty();
  }

  /** The place by name: its section, and the value where one is known. */
  String title(GateFinding finding) {
    String place = place(finding);
    Shown shown = bench.shown();
    List<String> steps = Subject.steps(place);
    String first = steps.getFirst();
    if (first.equals("items") && steps.size() > 1) {
      return translate("configure.section.items") + " / " + shown.itemName(steps.get(1));
    }
    if (first.equals("form") && steps.size() > 2 && !shown.blockOf(steps.get(2)).isEmpty()) {
      return translate("configure.section.form") + " / " + shown.fieldTitle(steps.get(2));
    }
    if (first.equals("fields") && steps.size() > 1) {
      return translate("configure.section.form") + " / " + shown.fieldTitle(steps.get(1));
    }
    return switch (first) {
      case "materials" -> translate("configure.section.materials");
      case "form" -> translate("configure.section.form");
      case "codeLists" -> translate("configure.section.lists");
      case "lead", "units" -> translate("configure.section.units");
      case "counters", "openingHours" -> translate("configure.section.places");
      case "contacts" -> translate("configure.section.contacts");
      case "notices" -> translate("configure.section.notices");
      case "sessions" -> translate("configure.section.sessions");
      case "reminders" -> translate("configure.section.reminders");
      default -> translate("configure.section.matter");
    };
  }

  List<Repair> repairs(GateFinding finding) {
    List<Repair> repairs = new ArrayList<>();
    if (!bench.shown().editable()) {
      return repairs;
    }
    if (finding.repair() != null) {
      Operation repair = finding.repair();
      repairs.add(new Repair(bench.sentence(repair), () -> bench.put(List.of(repair))));
    }
    if (finding.code().startsWith("item-unit-") || finding.code().startsWith("lead-unit-")) {
      repairs.add(
          new Repair(translate("configure.mend.units"), () -> bench.lead(UnitRegister.PLACE)));
    }
    if (finding.code().equals("contact-missing")) {
      repairs.add(new Repair(translate("configure.mend.contacts"), () -> bench.edit("/contacts")));
    }
    if (finding.code().equals("route-without-session")) {
      repairs.add(new Repair(translate("configure.add.session"), () -> bench.edit("/sessions")));
    }
    if (finding.code().equals("choice-without-entries")) {
      String list = "/codeLists/" + Subject.steps(finding.pointer()).get(1) + "/entries";
      repairs.add(new Repair(translate("configure.code-list.add"), () -> bench.edit(list)));
    }
    own(finding)
        .ifPresent(subject ->
            repairs.add(
                new Repair(
                    translate(
                        subject.startsWith("/form/") && !subject.endsWith("/order")
                            ? "configure.mend.remove"
                            : "configure.mend.restore"),
                    () -> bench.restore(subject))));
    return repairs;
  }

  /** The one operation of the division's own that a finding is about; advice undoes nothing. */
  private Optional<String> own(GateFinding finding) {
    String place = place(finding);
    if (!finding.blocks() || place.isEmpty()) {
      return Optional.empty();
    }
    List<String> around =
        bench.shown().overlay().operations().stream()
            .map(Subject::of)
            .filter(each -> Subject.within(place, each) || Subject.within(each, place))
            .toList();
    return around.size() == 1 ? Optional.of(around.getFirst()) : Optional.empty();
  }
}

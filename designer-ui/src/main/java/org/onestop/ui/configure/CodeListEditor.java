package org.onestop.ui.configure;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onestop.claim.Operation;
import org.onestop.form.CodeList;
import org.springframework.stereotype.Component;

/** More values of a choice, one a line; codes are given by the system unless one is written. */
@Component
class CodeListEditor implements OperationEditor {
  @Override
  public List<String> opens() {
    return List.of("/codeLists/*/entries");
  }

  @Override
  public Sheet open(String subject, Shown shown) {
    String list = Subject.steps(subject).get(1);
    List<CodeList.Entry> own =
        shown.about(subject).stream()
            .flatMap(each -> ((Operation.CodeListEntries) each).entries().stream())
            .toList();
    Set<String> taken = new HashSet<>();
    shown.before().matter().codeLists().stream()
        .filter(each -> each.id().equals(list))
        .forEach(each -> each.entries().forEach(entry -> taken.add(entry.code())));
    TextArea lines =
        Controls.text(
            translate("configure.code-list.lines"),
            String.join("\n", own.stream().map(CodeList.Entry::text).toList()));
    lines.setHelperText(translate("configure.code-list.hint"));
    return new Sheet(translate("configure.code-list.add"), lines)
        .needs(translate("configure.code-list.lines"), lines)
        .makes(comment ->
            new Operation.CodeListEntries(
                list, entries(lines.getValue(), own, taken, shown.division()), comment));
  }

  /** What was there keeps its code: answers given name it. */
  static List<CodeList.Entry> entries(
      String lines, List<CodeList.Entry> own, Set<String> taken, String division) {
    Set<String> used = new HashSet<>(taken);
    own.forEach(each -> used.add(each.code()));
    List<CodeList.Entry> entries = new ArrayList<>();
    for (String line : lines.lines().map(String::strip).filter(e -> !e.isEmpty()).toList()) {
      entries.add(
          own.stream()
              .filter(each -> each.text().equals(line))
              .findFirst()
              .orElseGet(() -> new CodeList.Entry(free(used, division), line)));
    }
    return entries.stream().distinct().toList();
  }

  private static String free(Set<String> used, String division) {
    int number = 1;
    while (!used.add(division + "-" + number)) {
      number++;
    }
    return division + "-" + number;
  }
}

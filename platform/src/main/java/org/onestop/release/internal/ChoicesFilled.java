package org.onestop.release.internal;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onestop.form.CodeList;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.onestop.release.internal.Named.Field;
import org.springframework.stereotype.Component;

/** Where people choose there is something to choose. */
@Component
class ChoicesFilled implements GateCheck {
  @Override
  public String id() {
    return "choices-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    Map<String, CodeList> lists = new TreeMap<>();
    subject.matter().codeLists().forEach(each -> lists.put(each.id(), each));
    for (Field field : Named.fields(subject.matter()).values()) {
      String id = field.parameter("codeList");
      if (id.isEmpty()) {
        continue;
      }
      @Nullable CodeList list = lists.get(id);
      if (list == null) {
        problems.block(field.pointer() + "/field", "unresolved-code-list", field.title(), id);
      } else if (list.entries().isEmpty()) {
        problems.block(
            "/codeLists/" + Pointers.escape(id) + "/entries",
            "choice-without-entries",
            field.title(),
            list.name());
      }
    }
  }
}

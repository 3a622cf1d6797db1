package org.onestop.release.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.ApplicantType;
import org.onestop.catalog.Matter;
import org.onestop.form.CodeList;
import org.onestop.form.Guidance;
import org.onestop.form.Guidance.Option;
import org.onestop.form.Guidance.Question;
import org.onestop.kernel.Problems;
import org.onestop.release.GateCheck;
import org.onestop.release.GateSubject;
import org.onestop.release.internal.Named.Field;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What guidance selects and implies is there, everybody who gets through it learns an applicant
 * type, and somebody gets to every type and to every item of the province.
 */
@Component
class GuidanceResolves implements GateCheck {
  @Override
  public String id() {
    return "guidance-1";
  }

  @Override
  public void check(GateSubject subject, Problems problems) {
    Matter matter = subject.matter();
    @Nullable Guidance guidance = matter.guidance();
    if (guidance == null) {
      return;
    }
    Problems found = new Problems();
    Known known = new Known(matter, found);
    Map<String, Field> fields = Named.fields(matter);
    for (Question question : guidance.questions()) {
      for (Option option : question.options()) {
        String at = Pointers.option(question.id(), option.id());
        if (option.applicantType() != null) {
          known.one(
              at + "/applicantType",
              "applicant-type",
              known.applicantTypes,
              option.applicantType());
        }
        known.all(at + "/items", "item", known.items.keySet(), option.items());
        option
            .answers()
            .forEach((key, value) ->
                answer(at + "/answers/" + Pointers.escape(key), key, value, fields, matter, known));
      }
    }
    problems.addAll("", found);
    if (!found.blocks()) {
      matter
          .guiding()
          .ifPresent(each -> problems.addAll("/guidance", each.unreached(id -> name(matter, id))));
    }
  }

  private static void answer(
      String at,
      String key,
      JsonNode value,
      Map<String, Field> fields,
      Matter matter,
      Known known) {
    known.one(at, "field", known.fields, key);
    @Nullable Field field = fields.get(key);
    String list = field == null ? "" : field.parameter("codeList");
    boolean coded =
        matter.codeLists().stream()
            .filter(each -> each.id().equals(list))
            .map(CodeList::entries)
            .allMatch(each -> each.stream().anyMatch(e -> e.code().equals(value.asString(""))));
    if (!coded) {
      known.problems.block(at, "guidance-code-unknown", value.asString(""), list);
    }
  }

  /** What people call an applicant type or an item. */
  private static String name(Matter matter, String id) {
    return matter.applicantTypes().stream()
        .filter(each -> each.id().equals(id))
        .map(ApplicantType::name)
        .findFirst()
        .orElseGet(() -> Named.item(matter, id));
  }
}

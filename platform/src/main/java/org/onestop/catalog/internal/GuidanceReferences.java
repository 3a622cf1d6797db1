package org.onestop.catalog.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Item;
import org.onestop.form.Guidance;
import org.onestop.form.Guidance.Option;
import org.onestop.form.Guidance.Question;
import org.onestop.kernel.Problems;

/** Whether guidance names what exists, looks back only, and says one thing with each option. */
final class GuidanceReferences {
  private final EditionParts parts;
  private final KnownIds known;
  private final Problems problems;
  private final Map<String, List<String>> earlier = new HashMap<>();

  private GuidanceReferences(EditionParts parts, KnownIds known, Problems problems) {
    this.parts = parts;
    this.known = known;
    this.problems = problems;
  }

  static void check(EditionParts parts, KnownIds known, Problems problems) {
    FileShapes.@Nullable GuidanceFile file = parts.guidance;
    if (file != null) {
      new GuidanceReferences(parts, known, problems).questions(file.questions());
    }
  }

  private void questions(List<Question> questions) {
    String file = parts.place.guidance() + "#/questions";
    known.unique(file, questions.stream().map(Question::id).toList());
    List<String> all = questions.stream().map(Question::id).toList();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      Guidance.When when = question.when();
      if (when != null) {
        when(file + "/" + i + "/when", when, all);
      }
      List<String> options = question.options().stream().map(Option::id).toList();
      known.unique(file + "/" + i + "/options", options);
      for (int j = 0; j < question.options().size(); j++) {
        option(file + "/" + i + "/options/" + j, question, question.options().get(j));
      }
      earlier.put(question.id(), new ArrayList<>(options));
    }
  }

  private void when(String at, Guidance.When when, List<String> all) {
    @Nullable List<String> options = earlier.get(when.question());
    if (options == null) {
      String code = all.contains(when.question()) ? "question-not-earlier" : "unknown-question";
      problems.block(at + "/question", code, when.question());
    }
    for (int i = 0; options != null && i < when.in().size(); i++) {
      if (!options.contains(when.in().get(i))) {
        problems.block(at + "/in/" + i, "unknown-option", when.in().get(i));
      }
    }
  }

  private void option(String at, Question question, Option option) {
    @Nullable String type = option.applicantType();
    if (type != null) {
      known.applicantType(at + "/applicantType", type);
    }
    known.items(at + "/items", option.items());
    for (int i = 0; i < option.items().size(); i++) {
      @Nullable Item item = parts.items.get(option.items().get(i));
      if (item != null && item.displayOnly()) {
        problems.block(at + "/items/" + i, "item-shown-only", item.id());
      }
    }
    option
        .answers()
        .forEach((field, value) -> known.answer(at + "/answers/" + field, field, value));
    if (question.several() && (type != null || option.stop() != null)) {
      problems.block(at, "guidance-several-decide", option.text());
    }
    boolean leads = type != null || !option.items().isEmpty() || !option.answers().isEmpty();
    if (option.stop() != null && leads) {
      problems.block(at + "/stop", "guidance-stop-leads", option.text());
    }
  }
}

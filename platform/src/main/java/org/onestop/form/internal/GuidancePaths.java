package org.onestop.form.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onestop.form.ApplicantPackage;
import org.onestop.form.ApplicantPackage.PackageItem;
import org.onestop.form.Condition;
import org.onestop.form.Guidance.Option;
import org.onestop.form.Guidance.Question;
import org.onestop.form.Guided;
import org.onestop.form.Guiding;
import org.onestop.kernel.Problems;

/**
 * Plays every way through guidance. Only questions that decide are tried against one another: those
 * that another question depends on, that tell the applicant type or stop, and those that a
 * condition of an item looks at. Of all others each option counts wherever its question is asked.
 */
public final class GuidancePaths {
  /** Beyond it nobody can oversee the questions either. */
  private static final int MOST_TRIED = 20_000;

  /** Options of one question that may be chosen together in any number, and decide. */
  private static final int MOST_TOGETHER = 12;

  private final Guiding guiding;
  private final Set<String> deciding = new HashSet<>();
  private final Set<String> questions = new HashSet<>();
  private final Set<String> applicantTypes = new HashSet<>();
  private final Set<String> items = new HashSet<>();
  private boolean withoutType;
  private int tried;

  private GuidancePaths(Guiding guiding) {
    this.guiding = guiding;
  }

  public static GuidancePaths of(Guiding guiding) {
    GuidancePaths paths = new GuidancePaths(guiding);
    paths.decide();
    paths.walk(Map.of());
    return paths;
  }

  public Problems unreached(UnaryOperator<String> names) {
    Problems problems = new Problems();
    if (tried > MOST_TRIED) {
      return problems.block("/questions", "guidance-too-intricate", MOST_TRIED);
    }
    for (Question each : guiding.guidance().questions()) {
      if (!questions.contains(each.id())) {
        problems.block("/questions", "guidance-question-never-asked", each.text());
      }
    }
    Set<String> told = new HashSet<>();
    for (ApplicantPackage each : guiding.packages()) {
      String type = each.applicantType();
      if (!applicantTypes.contains(type)) {
        problems.block("/questions", "guidance-type-never-told", names.apply(type));
      }
      for (PackageItem item : each.items()) {
        if (!item.local() && !items.contains(item.id()) && told.add(item.id())) {
          problems.block("/questions", "guidance-item-never-selected", names.apply(item.id()));
        }
      }
    }
    return withoutType ? problems.block("/questions", "guidance-without-type") : problems;
  }

  private void decide() {
    Set<String> fields = new HashSet<>();
    Set<String> looked = new HashSet<>();
    guiding.packages().stream()
        .flatMap(each -> each.items().stream())
        .forEach(each -> spokenOf(each.condition(), fields, looked));
    for (Question question : guiding.guidance().questions()) {
      if (question.when() != null) {
        deciding.add(question.when().question());
      }
      for (Option option : question.options()) {
        if (option.applicantType() != null
            || option.stop() != null
            || option.answers().keySet().stream().anyMatch(fields::contains)
            || option.items().stream().anyMatch(looked::contains)) {
          deciding.add(question.id());
        }
      }
    }
  }

  private static void spokenOf(
      @Nullable Condition condition, Set<String> fields, Set<String> items) {
    if (condition == null) {
      return;
    }
    List<Condition> parts = new ArrayList<>();
    parts.addAll(condition.all() == null ? List.of() : condition.all());
    parts.addAll(condition.any() == null ? List.of() : condition.any());
    parts.forEach(each -> spokenOf(each, fields, items));
    spokenOf(condition.not(), fields, items);
    items.addAll(condition.items() == null ? List.of() : condition.items());
    if (condition.field() != null) {
      fields.add(condition.field());
    }
  }

  private void walk(Map<String, List<String>> answers) {
    if (++tried > MOST_TRIED) {
      return;
    }
    Guided here = guiding.result(answers);
    here.next().forEach(each -> questions.add(each.id()));
    for (Question each : here.next()) {
      if (deciding.contains(each.id())) {
        if (each.several() && each.options().size() > MOST_TOGETHER) {
          tried = MOST_TRIED + 1;
        } else {
          choices(each).forEach(choice -> walk(with(answers, each.id(), choice)));
        }
        return;
      }
    }
    if (here.stop() == null) {
      end(answers, here.next());
    }
  }

  /**
   * The first option of every question left, then the second, and so on until each had its turn.
   */
  private void end(Map<String, List<String>> answers, List<Question> next) {
    List<Question> left = next.stream().filter(each -> !each.options().isEmpty()).toList();
    int most = left.stream().mapToInt(each -> each.options().size()).max().orElse(1);
    for (int i = 0; i < most; i++) {
      Map<String, List<String>> all = answers;
      for (Question each : left) {
        int turn = Math.min(i, each.options().size() - 1);
        all = with(all, each.id(), List.of(each.options().get(turn).id()));
      }
      Guided end = guiding.result(all);
      items.addAll(end.selected());
      if (end.applicantType() == null) {
        withoutType = true;
      } else {
        applicantTypes.add(end.applicantType());
      }
    }
  }

  /** Each option alone, or every number of them where several may be chosen. */
  private static List<List<String>> choices(Question question) {
    List<String> options = question.options().stream().map(Option::id).toList();
    if (!question.several()) {
      return options.stream().map(List::of).toList();
    }
    List<List<String>> choices = new ArrayList<>();
    choices.add(List.of());
    for (String option : options) {
      for (List<String> before : List.copyOf(choices)) {
        List<String> more = new ArrayList<>(before);
        more.add(option);
        choices.add(more);
      }
    }
    return choices;
  }

  private static Map<String, List<String>> with(
      Map<String, List<String>> answers, String question, List<String> choice) {
    Map<String, List<String>> more = new LinkedHashMap<>(answers);
    more.put(question, choice);
    return more;
  }
}

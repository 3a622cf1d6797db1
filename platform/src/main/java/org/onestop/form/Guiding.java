package org.onestop.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.form.ApplicantPackage.PackageItem;
import org.onestop.form.Guidance.Option;
import org.onestop.form.Guidance.Question;
import org.onestop.form.Guided.GuidedItem;
import org.onestop.form.internal.GuidancePaths;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Guidance at work. Pure and total: the same answers lead to the same place, and whatever is no
 * answer to a question that is asked changes nothing.
 */
public final class Guiding {
  /** Beyond it, findings about answers repeat themselves. */
  private static final int MOST_TOLD = 20;

  private final Guidance guidance;
  private final Map<String, ApplicantPackage> packages = new LinkedHashMap<>();
  private final Set<String> spokenOf;

  public Guiding(Guidance guidance, List<ApplicantPackage> packages) {
    this.guidance = guidance;
    packages.forEach(each -> this.packages.putIfAbsent(each.applicantType(), each));
    this.spokenOf =
        guidance.questions().stream()
            .flatMap(each -> each.options().stream())
            .flatMap(each -> each.items().stream())
            .collect(Collectors.toSet());
  }

  /**
   * Where answers lead to. An empty list answers a question that takes several options, and no
   * other. Of several options that tell the applicant type or fill the same field the last counts,
   * of several that select an item the first says why.
   *
   * @param answers question → ids of the options chosen
   */
  public Guided result(Map<String, List<String>> answers) {
    Map<String, List<Option>> chosen = new LinkedHashMap<>();
    List<Question> next = new ArrayList<>();
    for (Question question : guidance.questions()) {
      if (asked(question, chosen)) {
        List<Option> options = chosen(question, answers);
        if (options.isEmpty() && !(question.several() && answers.get(question.id()) != null)) {
          next.add(question);
        } else {
          chosen.put(question.id(), options);
        }
        for (Option option : options) {
          if (option.stop() != null) {
            return Guided.stopped(option.stop());
          }
        }
      }
    }
    return guided(next, chosen.values().stream().flatMap(List::stream).toList());
  }

  /**
   * What is no answer to any of the questions, below {@code /answers}. An answer to a question that
   * is not asked any more is none of it.
   */
  public Problems check(Map<String, List<String>> answers) {
    Problems problems = new Problems();
    Map<String, Question> known = new LinkedHashMap<>();
    guidance.questions().forEach(each -> known.putIfAbsent(each.id(), each));
    answers.keySet().stream()
        .filter(each -> !known.containsKey(each))
        .sorted()
        .limit(MOST_TOLD)
        .forEach(
            each -> problems.block("/answers/" + pointer(each), "guidance-question-unknown", each));
    known.forEach((id, question) -> check(question, answers.get(id), problems));
    return problems;
  }

  /**
   * What nobody can reach, whatever is answered: applicant types, items of the province, questions;
   * and whether everybody who gets through learns an applicant type. Pointers begin at the
   * guidance.
   *
   * @param names id of an applicant type or an item → what people call it
   */
  public Problems unreached(UnaryOperator<String> names) {
    return GuidancePaths.of(this).unreached(names);
  }

  public Guidance guidance() {
    return guidance;
  }

  public List<ApplicantPackage> packages() {
    return List.copyOf(packages.values());
  }

  private static void check(Question question, @Nullable List<String> given, Problems problems) {
    String at = "/answers/" + question.id();
    if (given != null && given.size() > 1 && !question.several()) {
      problems.block(at, "guidance-one-answer", question.text());
    }
    for (int i = 0; given != null && i < given.size() && i < MOST_TOLD; i++) {
      String option = String.valueOf(given.get(i));
      if (question.options().stream().noneMatch(each -> each.id().equals(option))) {
        problems.block(at + "/" + i, "guidance-option-unknown", question.text(), option);
      }
    }
  }

  private static boolean asked(Question question, Map<String, List<Option>> chosen) {
    Guidance.When when = question.when();
    return when == null
        || chosen.getOrDefault(when.question(), List.of()).stream()
            .anyMatch(each -> when.in().contains(each.id()));
  }

  /** In the order of the options, so that the order of the answer changes nothing. */
  private static List<Option> chosen(Question question, Map<String, List<String>> answers) {
    @Nullable List<String> given = answers.get(question.id());
    if (given == null) {
      return List.of();
    }
    Set<String> ids = new LinkedHashSet<>(given);
    return question.options().stream()
        .filter(each -> ids.contains(each.id()))
        .limit(question.several() ? Long.MAX_VALUE : 1)
        .toList();
  }

  private Guided guided(List<Question> next, List<Option> chosen) {
    @Nullable String type = null;
    Map<String, JsonNode> answers = new LinkedHashMap<>();
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Option option : chosen) {
      type = option.applicantType() == null ? type : option.applicantType();
      answers.putAll(option.answers());
      String reason = option.reason() == null ? option.text() : option.reason();
      option.items().forEach(each -> reasons.putIfAbsent(each, reason));
    }
    @Nullable ApplicantPackage its = type == null ? null : packages.get(type);
    if (its == null) {
      return new Guided(next, null, List.of(), List.of(), List.of(), answers, null);
    }
    List<GuidedItem> offered =
        its.items().stream()
            .filter(PackageItem::local)
            .map(each -> new GuidedItem(each.id(), guidance.local()))
            .toList();
    List<GuidedItem> items = selected(its, reasons, answers);
    return new Guided(next, its.applicantType(), items, offered, its.coordinated(), answers, null);
  }

  /** An item whose own condition the answers do not meet is not selected for anybody. */
  private List<GuidedItem> selected(
      ApplicantPackage its, Map<String, String> reasons, Map<String, JsonNode> answers) {
    Map<PackageItem, String> wanted = new LinkedHashMap<>();
    for (PackageItem item : its.items()) {
      @Nullable String reason =
          spokenOf.contains(item.id()) ? reasons.get(item.id()) : guidance.always();
      if (reason != null && !item.local()) {
        wanted.put(item, reason);
      }
    }
    ObjectNode form = Json.mapper().createObjectNode();
    answers.forEach(form::set);
    Selection selection =
        new Selection(
            its.applicantType(),
            wanted.keySet().stream().map(PackageItem::id).collect(Collectors.toSet()));
    List<GuidedItem> items = new ArrayList<>();
    wanted.forEach((item, reason) -> {
      if (item.condition() == null || item.condition().holds(selection, form)) {
        items.add(new GuidedItem(item.id(), reason));
      }
    });
    return items;
  }

  private static String pointer(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }
}

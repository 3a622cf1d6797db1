package org.onestop.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onestop.form.ApplicantPackage.PackageItem;
import org.onestop.form.Guidance.Option;
import org.onestop.form.Guidance.Question;
import org.onestop.form.Guidance.When;
import org.onestop.kernel.Json;
import tools.jackson.databind.JsonNode;

/** Guidance for somebody who moves house: tenants, owners, and visitors, who are not served. */
public final class HouseQuestions {
  public static final String ALWAYS = "everybody does";
  public static final String LOCAL = "the town adds it";

  private HouseQuestions() {}

  public static Guiding guiding() {
    return new Guiding(guidance(who(), extras(), card()), packages());
  }

  public static Guidance guidance(Question... questions) {
    return new Guidance(ALWAYS, LOCAL, List.of(questions));
  }

  public static Question who() {
    return question(
        "who",
        false,
        null,
        option("tenant", "tenant", Map.of(), "deposit"),
        option("owner", "owner", Map.of("status", text("02"))),
        stop("visitor", "the town hall"));
  }

  public static Question extras() {
    return question(
        "extras",
        true,
        null,
        option("parking", null, Map.of(), "parking"),
        option("school", null, Map.of("children", Json.mapper().valueToTree(true)), "school"),
        option("both", null, Map.of("children", text("two")), "parking", "school"));
  }

  public static Question card() {
    return question(
        "card",
        false,
        new When("who", List.of("tenant")),
        option("wanted", null, Map.of("status", text("01")), "card"),
        option("not-wanted", null, Map.of()));
  }

  public static List<ApplicantPackage> packages() {
    return List.of(
        new ApplicantPackage(
            "tenant",
            List.of(
                item("register", null),
                item("deposit", null),
                item("parking", null),
                item("school", null),
                item("card", status("01")),
                new PackageItem("local-bicycle", null, true)),
            List.of("tax")),
        new ApplicantPackage(
            "owner",
            List.of(item("register", null), item("parking", null), item("vote", status("02"))),
            List.of()));
  }

  public static Question question(
      String id, boolean several, @Nullable When when, Option... options) {
    return new Question(id, id + "?", null, several, when, List.of(options));
  }

  public static Option option(
      String id, @Nullable String type, Map<String, JsonNode> answers, String... items) {
    @Nullable String reason = items.length == 0 ? null : "because " + id;
    return new Option(id, id, null, type, List.of(items), answers, reason, null);
  }

  public static Option stop(String id, String where) {
    return new Option(id, id, null, null, List.of(), Map.of(), null, where);
  }

  public static PackageItem item(String id, @Nullable Condition condition) {
    return new PackageItem(id, condition, false);
  }

  public static JsonNode text(String text) {
    return Json.mapper().valueToTree(text);
  }

  private static Condition status(String code) {
    return new Condition(null, null, null, null, null, "status", List.of(code));
  }
}

package org.onestop.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onestop.kernel.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The form language at work: composes, completes, checks and reads out forms. */
public interface Forms {
  /**
   * The form for a selection: fields that a selected item needs, and the basic ones. Cached and
   * shared: its nodes are not to be changed.
   */
  ComposedForm compose(FormPlan plan, Selection selection);

  /** What is shown, open and required for the answers given so far. */
  FormState state(FormPlan plan, Selection selection, JsonNode answers);

  /** Takes in derived values where the applicant left them empty; the answers are not changed. */
  ObjectNode complete(FormPlan plan, Selection selection, JsonNode answers);

  /**
   * Checks answers against the form of a selection, all findings at once, each with a pointer below
   * {@code /form}'s place ({@code /mobile}). Unknown fields are {@code field-unknown}; fields of
   * the matter that this selection or these answers do not ask are {@code field-not-asked}.
   *
   * @param partial a draft: what is missing is no finding
   */
  Problems check(FormPlan plan, Selection selection, JsonNode answers, boolean partial);

  /**
   * Checks a small form (a step's result form) against its own schema, as one block all of whose
   * fields are asked; unknown fields are refused. Choices bring their own values.
   */
  Problems check(JsonNode schema, JsonNode answers);

  /** What people read for the answers: key → text, in the order of the plan. */
  Map<String, String> texts(FormPlan plan, JsonNode answers);

  /** The title people read for each field: key → title. */
  Map<String, String> titles(FormPlan plan);

  /** Key of the first field of a type, in the form's order. */
  Optional<String> first(FormPlan plan, String type);

  /**
   * The six-digit division that a region or address answer names; empty text when it names none.
   */
  String division(JsonNode answer);

  /** Whether a field's answer is coded, and its code list's text then; used for pushes. */
  JsonNode outgoing(FormPlan plan, String field, JsonNode answer);

  /**
   * A made-up person's answers to what a selection asks, such that {@link #check} finds nothing
   * where such answers are known; derived values are taken in.
   *
   * @param county six digits of where the person lives
   * @param wished key → values that are tried first
   */
  ObjectNode sample(
      FormPlan plan, Selection selection, String county, Map<String, List<String>> wished);

  /** The same for a small form. */
  ObjectNode sample(JsonNode schema, String county);

  /**
   * Checks the plan itself: valid 2020-12, no remote reference, linear-time patterns, known types.
   */
  Problems checkPlan(FormPlan plan);
}

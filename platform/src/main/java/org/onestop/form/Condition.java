package org.onestop.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A condition as a small closed tree, never text that is evaluated. Exactly one of the parts is
 * set; {@code field} goes with {@code in}.
 *
 * @param all every one holds
 * @param any at least one holds
 * @param not it does not hold
 * @param items at least one of these items is selected
 * @param applicantTypes the applicant type is one of these
 * @param field the value of this form field is one of {@code in} (booleans as true/false)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Condition(
    @Nullable List<Condition> all,
    @Nullable List<Condition> any,
    @Nullable Condition not,
    @Nullable List<String> items,
    @Nullable List<String> applicantTypes,
    @Nullable String field,
    @Nullable List<String> in) {

  /** Whether it holds for a selection and the answers given so far. */
  public boolean holds(Selection selection, JsonNode answers) {
    if (all != null) {
      return all.stream().allMatch(each -> each.holds(selection, answers));
    }
    if (any != null) {
      return any.stream().anyMatch(each -> each.holds(selection, answers));
    }
    if (not != null) {
      return !not.holds(selection, answers);
    }
    if (items != null) {
      return items.stream().anyMatch(selection.items()::contains);
    }
    if (applicantTypes != null) {
      return applicantTypes.contains(selection.applicantType());
    }
    return field != null && in != null && in.contains(answers.path(field).asString(""));
  }

  /**
   * Whether it can hold for a selection, whatever is answered: false only when the selection alone
   * rules it out.
   */
  public boolean possible(Selection selection) {
    if (all != null) {
      return all.stream().allMatch(each -> each.possible(selection));
    }
    if (any != null) {
      return any.stream().anyMatch(each -> each.possible(selection));
    }
    if (not != null) {
      return !not.certain(selection);
    }
    if (items != null) {
      return items.stream().anyMatch(selection.items()::contains);
    }
    if (applicantTypes != null) {
      return applicantTypes.contains(selection.applicantType());
    }
    return true;
  }

  /** Whether it holds for a selection, whatever is answered. */
  private boolean certain(Selection selection) {
    if (all != null) {
      return all.stream().allMatch(each -> each.certain(selection));
    }
    if (any != null) {
      return any.stream().anyMatch(each -> each.certain(selection));
    }
    if (not != null) {
      return !not.possible(selection);
    }
    return field == null && possible(selection);
  }
}

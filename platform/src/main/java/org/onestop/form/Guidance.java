package org.onestop.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Guidance (情形引导): questions in plain words, whose answers select the applicant type and the items.
 * It decides nothing by itself: what it selects the applicant may change.
 *
 * @param always why an item is selected that no question speaks of
 * @param local why a division's own items (拓展事项) are offered
 * @param questions in the order they are asked
 */
public record Guidance(String always, String local, List<Question> questions) {
  public Guidance {
    questions = List.copyOf(questions);
  }

  /**
   * @param several whether any number of options may be chosen, none of them too; else exactly one
   * @param when it is asked; null for always
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Question(
      String id,
      String text,
      @Nullable String help,
      boolean several,
      @Nullable When when,
      List<Option> options) {
    public Question {
      options = List.copyOf(options);
    }
  }

  /**
   * An earlier question was asked, and one of these options was chosen.
   *
   * @param in ids of its options
   */
  public record When(String question, List<String> in) {
    public When {
      in = List.copyOf(in);
    }
  }

  /**
   * @param applicantType the type that whoever chooses it belongs to; null: it does not tell
   * @param items ids of the items it selects, as far as the type's package holds them
   * @param answers what it implies on the form, by field; pre-filled, and free to be changed
   * @param reason why it selects its items
   * @param stop the matter is not for whoever chooses it; says where to go
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Option(
      String id,
      String text,
      @Nullable String help,
      @Nullable String applicantType,
      List<String> items,
      Map<String, JsonNode> answers,
      @Nullable String reason,
      @Nullable String stop) {
    public Option {
      items = List.copyOf(items);
      answers = Map.copyOf(answers);
    }
  }
}

package org.onestop.ui.field;

import java.util.List;
import java.util.Set;
import org.onestop.kernel.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes the sheets of forms that are filled in. */
@Component
public final class FormSheets {
  private final FieldComponents components;
  private final Texts texts;

  FormSheets(FieldComponents components, Texts texts) {
    this.components = components;
    this.texts = texts;
  }

  /** Everything the form asks but its commitments. */
  public FormSheet questions(Filling filling, FormSheet.Listener listener) {
    return sheet(filling, listener, false);
  }

  /** The form's commitments, for where it is handed in. */
  public FormSheet commitments(Filling filling, FormSheet.Listener listener) {
    return sheet(filling, listener, true);
  }

  private FormSheet sheet(Filling filling, FormSheet.Listener listener, boolean commitments) {
    List<JsonNode> categories =
        Categories.of(filling.form()).stream()
            .filter(each -> Categories.commits(filling.form(), each) == commitments)
            .toList();
    return new FormSheet(filling, components, texts, categories, listener);
  }

  /** Some fields and nothing else, in the order of the form. */
  public FormSheet only(Filling filling, Set<String> keys, FormSheet.Listener listener) {
    List<JsonNode> categories =
        Categories.of(filling.form()).stream()
            .filter(each -> Categories.keys(each).stream().anyMatch(keys::contains))
            .map(each -> Categories.only(each, keys))
            .toList();
    return new FormSheet(filling, components, texts, categories, listener);
  }
}

package org.onestop.itemcatalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.onestop.form.Selection;
import org.onestop.kernel.Json;
import tools.jackson.databind.node.ObjectNode;

/** A made-up applicant who answers what a selection asks. */
public final class Applicants {
  private Applicants() {}

  /** Answers to exactly the fields that the form of a selection asks, as far as they are known. */
  public static ObjectNode answers(Selection selection) {
    ProvinceCatalog catalog = ProvinceCatalog.get();
    ObjectNode answers = all();
    Set<String> asked = catalog.forms().compose(catalog.plan(), selection).fields();
    answers.retain(asked);
    return answers;
  }

  /** An answer to every field that the plan knows. */
  static ObjectNode all() {
    try (InputStream in =
        Objects.requireNonNull(Applicants.class.getResourceAsStream("applicant.json"))) {
      return (ObjectNode) Json.mapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

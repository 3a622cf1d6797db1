package org.onestop.form.internal;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.function.Function;
import org.onestop.form.FormVocabulary;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Severity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The keywords, each reading the same types and rules as the submission check does. */
@Component
final class Vocabulary implements FormVocabulary {
  private final FieldTypes types;
  private final FormRules rules;

  Vocabulary(FieldTypes types, FormRules rules) {
    this.types = types;
    this.rules = rules;
  }

  @Override
  public Schema compile(JsonNode schema) {
    return SchemaLanguage.compile(
        schema,
        List.of(
            keyword("x-field", parent -> new FieldValue(types, parent)),
            keyword("x-rules", parent -> new RuleValues(types, rules, parent))));
  }

  /** Looks at the value that a schema describes; it never throws on one of the wrong shape. */
  interface Look {
    /**
     * @param name of the property that holds the value; empty for the whole document
     */
    Problems at(String name, JsonNode value);
  }

  /**
   * @param making of the look from the schema that the keyword stands in
   */
  private static AbstractKeyword keyword(String name, Function<JsonNode, Look> making) {
    return new AbstractKeyword(name) {
      @Override
      public KeywordValidator newValidator(
          SchemaLocation location, JsonNode node, Schema parent, SchemaContext context) {
        Look look = making.apply(parent.getSchemaNode());
        return new BaseKeywordValidator(this, node, location, parent, context) {
          @Override
          public void validate(
              ExecutionContext execution, JsonNode value, JsonNode root, NodePath place) {
            int steps = place.getNameCount();
            String key = steps == 0 ? "" : String.valueOf(place.getElement(steps - 1));
            for (Problem each : look.at(key, value).list()) {
              if (each.severity() == Severity.BLOCKS) {
                execution.addError(
                    error()
                        .message(each.code())
                        .instanceLocation(place)
                        .instanceNode(value)
                        .build());
              }
            }
          }
        };
      }
    };
  }
}

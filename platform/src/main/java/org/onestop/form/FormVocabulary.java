package org.onestop.form;

import com.networknt.schema.Schema;
import tools.jackson.databind.JsonNode;

/**
 * Our own keywords for networknt's validator, for whoever checks answers against a served schema
 * without a plan at hand: {@code x-field} asks the field's type, {@code x-rules} the rules over
 * several fields. A document passes exactly when {@link Forms#check} finds nothing that blocks.
 */
public interface FormVocabulary {
  /**
   * A validator for a composed schema: draft 2020-12 with asserted formats, linear-time patterns
   * and these keywords; nothing is ever fetched. The codes of what they find are the messages.
   *
   * @param schema {@link ComposedForm#schema()}
   */
  Schema compile(JsonNode schema);
}

package org.onestop.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * A template: HTML with Mustache tags, which cannot hold code.
 *
 * @param id kebab-case, e.g. registration-form
 * @param name what people read
 * @param printable it is about the application as it stands and may be printed at any stage;
 *     neither written nor needed when it may not, so that what was stored before is the same as now
 */
public record DocumentTemplate(
    String id,
    String name,
    String html,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
        boolean printable) {
  /** One that is issued when something happens, and not before. */
  public DocumentTemplate(String id, String name, String html) {
    this(id, name, html, false);
  }
}

package org.onestop.document;

/**
 * A template: HTML with Mustache tags, which cannot hold code.
 *
 * @param id kebab-case, e.g. registration-form
 * @param name what people read
 */
public record DocumentTemplate(String id, String name, String html) {}

package org.onestop.form;

import java.util.Set;

/**
 * How a form stands for the answers given so far: what its rules and conditions mean right now.
 *
 * @param hidden keys of fields that a layout rule hides or a condition rules out; an answer to one
 *     would be {@code field-not-asked} or is simply not shown
 * @param disabled keys of fields that are shown and cannot be changed
 * @param required keys of fields that must be answered
 */
public record FormState(Set<String> hidden, Set<String> disabled, Set<String> required) {
  public FormState {
    hidden = Set.copyOf(hidden);
    disabled = Set.copyOf(disabled);
    required = Set.copyOf(required);
  }
}

package org.onestop.ui.designer;

import org.jspecify.annotations.Nullable;

/**
 * A place on the designer's page.
 *
 * @param section id of the section
 * @param id of the element in it; null for the section itself
 * @param key of a field in it; null for none
 */
record Place(String section, @Nullable String id, @Nullable String key) {
  static Place section(String section) {
    return new Place(section, null, null);
  }
}

package org.onestop.ui.configure;

import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.onestop.claim.Overlay;

/**
 * The way back of the claim that was edited last, in the person's session, so that a page that is
 * loaded again still has it. Only while nobody else changed the claim.
 */
record LastEditing(String matter, String division, Editing editing) {
  /**
   * The way back of a claim, or a beginning.
   *
   * @param version of the claim that the overlay was read with
   */
  static Editing of(Overlay overlay, int version) {
    @Nullable LastEditing last = VaadinSession.getCurrent().getAttribute(LastEditing.class);
    return last != null
            && last.matter.equals(overlay.matter())
            && last.division.equals(overlay.division())
            && last.editing.version() == version
            && last.editing.now().equals(overlay)
        ? last.editing.copy()
        : new Editing(overlay, version);
  }

  /** Remembers it as it was just kept. */
  static void remember(Editing editing) {
    Overlay overlay = editing.now();
    VaadinSession.getCurrent()
        .setAttribute(
            LastEditing.class,
            new LastEditing(overlay.matter(), overlay.division(), editing.copy()));
  }
}

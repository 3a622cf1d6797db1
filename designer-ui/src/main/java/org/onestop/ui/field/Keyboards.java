package org.onestop.ui.field;

import com.vaadin.flow.component.textfield.TextField;

/** The keyboard that a phone offers for a line. */
final class Keyboards {
  private Keyboards() {}

  /** Figures: {@code tel} or {@code numeric}, HTML's inputmode. */
  static void figures(TextField line, String mode) {
    line.getElement()
        .executeJs("this.updateComplete.then(() => this.inputElement.inputMode = $0)", mode);
  }
}

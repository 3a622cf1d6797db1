package org.onestop.ui.filing;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.Base64;
import java.util.function.Consumer;

/**
 * A field to sign in with finger, pen or mouse; a signature arrives as a PNG when it is finished.
 * Who cannot draw signs on paper at the counter.
 */
@Tag("onestop-signature")
@JavaScript("context://signature.js")
public final class SignaturePad extends Component {
  /** Id of the material that a signature is. */
  public static final String MATERIAL = "signature";

  private static final long serialVersionUID = 1L;
  private static final String PREFIX = "data:image/png;base64,";
  private static final int MOST_CHARACTERS = 700_000;

  private final transient Consumer<byte[]> signed;
  private final transient Runnable cleared;

  /**
   * @param label for those who cannot see it
   * @param clear what its button says
   * @param signed gets the PNG after each stroke that ends for a moment
   * @param cleared told when it was wiped
   */
  public SignaturePad(String label, String clear, Consumer<byte[]> signed, Runnable cleared) {
    this.signed = signed;
    this.cleared = cleared;
    getElement().setAttribute("label", label).setAttribute("clear", clear);
  }

  @ClientCallable
  private void signed(String picture) {
    if (picture.startsWith(PREFIX) && picture.length() <= MOST_CHARACTERS) {
      signed.accept(Base64.getDecoder().decode(picture.substring(PREFIX.length())));
    }
  }

  @ClientCallable
  private void cleared() {
    cleared.run();
  }
}

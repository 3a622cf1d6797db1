package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A switch to letters of double size (大字版); the browser remembers it. */
public class LargeType extends NativeButton {
  /** What each page runs first, so that it never shows the other size for a moment. */
  static final String SHOW =
      """
      document.documentElement.dataset.type =
        localStorage.getItem('onestop.type') === 'large' ? 'large' : 'normal';
      """;

  private static final long serialVersionUID = 1L;

  private static final String TOGGLE =
      """
      const now = document.documentElement.dataset.type;
      localStorage.setItem('onestop.type', now === 'large' ? 'normal' : 'large');
      """;
  private static final String TELL =
      "this.setAttribute('aria-pressed', document.documentElement.dataset.type === 'large');";

  public LargeType() {
    add(new Icon("type"), new Span(translate("frame.large-type")));
    addClassName("switch");
    setTitle(translate("frame.large-type"));
    addClickListener(clicked -> getElement().executeJs(TOGGLE + SHOW + TELL));
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    getElement().executeJs(TELL);
  }
}

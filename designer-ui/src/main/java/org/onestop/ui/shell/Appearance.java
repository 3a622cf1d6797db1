package org.onestop.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** How every page is framed by the browser: one stylesheet of tokens, light only, no zoom lock. */
@StyleSheet("context://onestop.css")
@Viewport("width=device-width, initial-scale=1")
public class Appearance implements AppShellConfigurator {
  private static final long serialVersionUID = 1L;

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addMetaTag("color-scheme", "light");
    settings.addFavIcon("icon", "onestop.svg", "any");
    settings.addInlineWithContents(LargeType.SHOW, Inline.Wrapping.JAVASCRIPT);
  }
}

package org.onestop.ui.shell;

import com.vaadin.flow.component.Component;
import org.onestop.identity.Actor;

/** A part of the home page; each kind of work contributes its own, in the order of its bean. */
public interface HomeSection {
  boolean concerns(Actor actor);

  /** What it is about, to be said also when it cannot be shown. */
  String title();

  /** Made anew for each page; it keeps nothing. */
  Component render(Actor actor);
}

package org.onestop.ui.designer;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/** One part of what is written, with a page of its own. */
interface Section {
  /** As in addresses and in the keys of its texts. */
  String id();

  /** How many there are; null where nothing is counted. */
  @Nullable Integer count(Bench bench);

  /** Made anew whenever the draft may have changed elsewhere. */
  Component show(Desk desk);

  /** After an edit that this section made: what stands beside the properties. */
  default void kept(Desk desk) {}
}

package org.onestop.ui.designer;

/** What the sections work with. */
interface Desk {
  Bench bench();

  /** Names of what is there, for lists to choose from. */
  Offers offers();

  /** Goes to a place. */
  void open(Place place);

  /** Where one is now. */
  Place place();

  /** Shows the section anew, after something about it changed as a whole. */
  void refresh();
}

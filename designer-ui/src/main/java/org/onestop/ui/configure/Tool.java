package org.onestop.ui.configure;

/** A section of the workbench that shows something other than values; a bean in its order. */
interface Tool {
  Section section(Rooms rooms);
}

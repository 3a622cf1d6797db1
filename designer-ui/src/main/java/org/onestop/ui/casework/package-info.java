/** A case as it is shown to those who follow it, and what they can do with it. */
@NullMarked
package org.onestop.ui.casework;

import org.jspecify.annotations.NullMarked;

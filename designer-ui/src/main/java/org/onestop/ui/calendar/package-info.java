/** Working days: a year at a glance, and those who keep them. */
@NullMarked
package org.onestop.ui.calendar;

import org.jspecify.annotations.NullMarked;

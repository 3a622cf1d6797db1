/** Counts working days from the listed days in memory. */
@NullMarked
package org.onestop.calendar.internal;

import org.jspecify.annotations.NullMarked;

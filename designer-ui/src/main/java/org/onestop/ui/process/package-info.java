/** The process of a matter as pictures: its items on a time axis, and its compiled BPMN. */
@NullMarked
package org.onestop.ui.process;

import org.jspecify.annotations.NullMarked;

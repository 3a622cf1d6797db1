/** Forms on pages: one component for each field type, laid out as JSON Forms says. */
@NullMarked
package org.onestop.ui.field;

import org.jspecify.annotations.NullMarked;

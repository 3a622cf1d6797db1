@NullMarked
package org.onestop.ui.field;

import org.jspecify.annotations.NullMarked;

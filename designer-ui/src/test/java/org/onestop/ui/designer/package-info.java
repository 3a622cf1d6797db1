@NullMarked
package org.onestop.ui.designer;

import org.jspecify.annotations.NullMarked;

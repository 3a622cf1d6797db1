@NullMarked
package org.onestop.ui.configure;

import org.jspecify.annotations.NullMarked;

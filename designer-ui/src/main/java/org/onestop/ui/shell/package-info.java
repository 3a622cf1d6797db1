/** What stands around every page: frame, navigation, sign-in, home. */
@NullMarked
package org.onestop.ui.shell;

import org.jspecify.annotations.NullMarked;

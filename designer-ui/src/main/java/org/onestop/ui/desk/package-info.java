/** Pages of caseworkers. */
@NullMarked
package org.onestop.ui.desk;

import org.jspecify.annotations.NullMarked;

/** Every page on the real product. */
@NullMarked
package org.onestop.ui;

import org.jspecify.annotations.NullMarked;

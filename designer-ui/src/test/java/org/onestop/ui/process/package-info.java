/** Pictures of processes. */
@NullMarked
package org.onestop.ui.process;

import org.jspecify.annotations.NullMarked;

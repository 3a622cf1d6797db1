/** How far the province's matters have come in its cities and counties. */
@NullMarked
package org.onestop.ui.rollout;

import org.jspecify.annotations.NullMarked;

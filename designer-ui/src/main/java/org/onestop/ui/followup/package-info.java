/** Pages of those who follow up on closed cases. */
@NullMarked
package org.onestop.ui.followup;

import org.jspecify.annotations.NullMarked;

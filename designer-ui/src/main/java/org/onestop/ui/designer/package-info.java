/** Where the province writes matters: everything an edition says, and no code. */
@NullMarked
package org.onestop.ui.designer;

import org.jspecify.annotations.NullMarked;

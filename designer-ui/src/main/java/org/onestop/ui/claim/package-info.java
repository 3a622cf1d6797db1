/** Pages where a matter is claimed, configured and published. */
@NullMarked
package org.onestop.ui.claim;

import org.jspecify.annotations.NullMarked;

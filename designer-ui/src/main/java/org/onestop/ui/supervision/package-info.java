/** Pages of those who supervise. */
@NullMarked
package org.onestop.ui.supervision;

import org.jspecify.annotations.NullMarked;

/** How releases are judged, compiled, published and found. */
@NullMarked
package org.onestop.release.internal;

import org.jspecify.annotations.NullMarked;

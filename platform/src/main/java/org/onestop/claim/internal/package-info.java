/** How overlays are applied, and how claims are kept. */
@NullMarked
package org.onestop.claim.internal;

import org.jspecify.annotations.NullMarked;

/** How editions are read, checked, written and kept. */
@NullMarked
package org.onestop.catalog.internal;

import org.jspecify.annotations.NullMarked;

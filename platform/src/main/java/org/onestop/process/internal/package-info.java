/** The compiler and all that touches the engine. */
@NullMarked
package org.onestop.process.internal;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.onestop.document.internal;

import org.jspecify.annotations.NullMarked;

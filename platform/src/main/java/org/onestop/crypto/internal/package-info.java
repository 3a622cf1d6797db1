@NullMarked
package org.onestop.crypto.internal;

import org.jspecify.annotations.NullMarked;

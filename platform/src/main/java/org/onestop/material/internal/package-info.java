@NullMarked
package org.onestop.material.internal;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.onestop.message.internal;

import org.jspecify.annotations.NullMarked;

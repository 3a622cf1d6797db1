@NullMarked
package org.onestop.audit.internal;

import org.jspecify.annotations.NullMarked;

/** What the check needs in place of a server. */
@NullMarked
package org.onestop.check.internal;

import org.jspecify.annotations.NullMarked;

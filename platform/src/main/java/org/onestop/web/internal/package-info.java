/** What the API itself remembers. */
@NullMarked
package org.onestop.web.internal;

import org.jspecify.annotations.NullMarked;

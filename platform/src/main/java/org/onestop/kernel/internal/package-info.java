/** What the kernel contributes to the running application. */
@NullMarked
package org.onestop.kernel.internal;

import org.jspecify.annotations.NullMarked;

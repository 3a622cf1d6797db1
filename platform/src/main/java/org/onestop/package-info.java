/** OneStop (一件事): the platform's rooms, one sub-package each. */
@NullMarked
package org.onestop;

import org.jspecify.annotations.NullMarked;

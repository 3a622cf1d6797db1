/** Pages of the three administrators (三员): system, security, audit. */
@NullMarked
package org.onestop.ui.admin;

import org.jspecify.annotations.NullMarked;

/** The workbench of a city or county: what it makes of a matter, judged, reviewed and published. */
@NullMarked
package org.onestop.ui.configure;

import org.jspecify.annotations.NullMarked;

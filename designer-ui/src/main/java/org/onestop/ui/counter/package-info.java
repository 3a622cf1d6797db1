/** The one-stop counter (综合窗口): assisted filing, look-up, the day's filings, arrival of files. */
@NullMarked
package org.onestop.ui.counter;

import org.jspecify.annotations.NullMarked;

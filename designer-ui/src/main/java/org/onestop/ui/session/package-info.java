/** Pages of joint sessions: arranged, cases called, results recorded for many at once. */
@NullMarked
package org.onestop.ui.session;

import org.jspecify.annotations.NullMarked;

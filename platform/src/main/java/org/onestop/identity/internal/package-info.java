/** Accounts and units in their tables and in memory, and the checking of credentials. */
@NullMarked
package org.onestop.identity.internal;

import org.jspecify.annotations.NullMarked;

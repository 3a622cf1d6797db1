/** Keeps the tree in memory and its rows in the database. */
@NullMarked
package org.onestop.division.internal;

import org.jspecify.annotations.NullMarked;

/** The simulator's HTTP server and its answers. */
@NullMarked
package org.onestop.simulator.internal;

import org.jspecify.annotations.NullMarked;

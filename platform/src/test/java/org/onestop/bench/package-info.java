/** Benchmarks: what the product costs beside raw Flowable and at other sizes, counted and timed. */
@NullMarked
package org.onestop.bench;

import org.jspecify.annotations.NullMarked;

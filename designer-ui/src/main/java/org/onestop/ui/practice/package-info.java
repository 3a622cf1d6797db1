/** Made-up cases to practise with, from the first step to the last. */
@NullMarked
package org.onestop.ui.practice;

import org.jspecify.annotations.NullMarked;

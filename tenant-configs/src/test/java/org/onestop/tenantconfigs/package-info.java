/** Whether the ten pilots' configuration fits its grammar, its edition and its policy. */
@NullMarked
package org.onestop.tenantconfigs;

import org.jspecify.annotations.NullMarked;

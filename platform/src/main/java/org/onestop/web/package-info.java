/** REST API v1: controllers, problem JSON, idempotency. Nothing is decided here. */
@NullMarked
@ApplicationModule
package org.onestop.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

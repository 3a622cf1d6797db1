/** Whether the province's catalog, as data, is what the plan says and what the platform takes. */
@NullMarked
package org.onestop.itemcatalog;

import org.jspecify.annotations.NullMarked;

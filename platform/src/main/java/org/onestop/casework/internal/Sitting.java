package org.onestop.casework.internal;

import java.util.Map;

/**
 * A work item that may be recorded in a joint session, as {@link Sittings} found.
 *
 * @param facts which session it was, and whose counter wrote it down for its unit
 */
record Sitting(InboxRow row, Map<String, String> facts) {}

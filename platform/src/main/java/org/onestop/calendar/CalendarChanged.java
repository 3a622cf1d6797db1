package org.onestop.calendar;

/**
 * Published in the transaction that changed a calendar: deadlines that are still open are to be
 * derived anew.
 *
 * @param scope {@code CN}, or the code of the division for which and below which it changed
 */
public record CalendarChanged(String scope) {}

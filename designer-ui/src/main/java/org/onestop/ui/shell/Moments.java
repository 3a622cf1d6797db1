package org.onestop.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.onestop.calendar.Stopwatch;

/** Days and times as they are written here, in the country's one time zone. */
public final class Moments {
  private Moments() {}

  /** 2026年10月12日. */
  public static String day(Instant at) {
    return day(LocalDate.ofInstant(at, Stopwatch.ZONE));
  }

  public static String day(LocalDate day) {
    return written("format.day", day);
  }

  /** 2026年10月12日 9:05. */
  public static String minute(Instant at) {
    ZonedDateTime here = at.atZone(Stopwatch.ZONE);
    return written("format.minute", here);
  }

  private static String written(String pattern, TemporalAccessor moment) {
    return DateTimeFormatter.ofPattern(translate(pattern)).format(moment);
  }
}

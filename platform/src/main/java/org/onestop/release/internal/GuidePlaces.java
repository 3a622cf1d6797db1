package org.onestop.release.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onestop.release.Guide.Lines;
import org.onestop.release.Guide.Text;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedMatter.Counter;

/** Where people go: what only the division knows and has not said is said to be missing. */
final class GuidePlaces {
  private final ReleasedMatter matter;
  private final GuideWords words;

  GuidePlaces(ReleasedMatter matter, GuideWords words) {
    this.matter = matter;
    this.words = words;
  }

  /** A county's own counters; all there are where it has none, or for a city. */
  Lines lines(String division) {
    List<Counter> own =
        matter.counters().stream().filter(each -> each.division().equals(division)).toList();
    boolean county = !division.endsWith("00");
    List<Counter> shown = county && !own.isEmpty() ? own : matter.counters();
    List<Text> lines = new ArrayList<>();
    shown.forEach(each -> lines.add(counter(each)));
    if (lines.isEmpty()) {
      lines.add(Text.of(words.say("counters.none")));
    }
    for (ReleasedMatter.JointSession each : matter.sessions()) {
      lines.add(
          GuideWords.text(
              words.say("labelled", each.name(), each.place()),
              words.say("session", each.from(), each.to()),
              words.items(each.items())));
    }
    return new Lines(false, lines);
  }

  private Text counter(Counter counter) {
    List<String> known =
        Stream.of(
                said("counter.address", counter.address()),
                said("counter.phone", counter.phone()),
                said("counter.hours", counter.openingHours()))
            .filter(each -> !each.isEmpty())
            .toList();
    boolean found = !counter.address().isBlank();
    List<String> remarks = new ArrayList<>(known);
    if (!found) {
      remarks.add(words.say("counter.unknown"));
    }
    return new Text(counter.name(), remarks);
  }

  private String said(String key, String text) {
    return text.isBlank() ? "" : words.say(key, text);
  }
}

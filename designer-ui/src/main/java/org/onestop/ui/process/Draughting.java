package org.onestop.ui.process;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.onestop.ui.shell.Words;

/** Puts a picture and its words into a drawing. */
final class Draughting {
  private final ProcessPicture picture;
  private final ProcessLayout layout;
  private final boolean editable;

  Draughting(ProcessPicture picture, ProcessLayout layout, boolean editable) {
    this.picture = picture;
    this.layout = layout;
    this.editable = editable;
  }

  Drawing drawing() {
    int days = Math.max(1, Math.max(layout.days(), picture.limit()));
    return new Drawing(
        editable,
        layout.rows(),
        days,
        IntStream.rangeClosed(1, days)
            .mapToObj(day -> translate("process.day", String.valueOf(day)))
            .toList(),
        picture.limit(),
        translate("process.limit", String.valueOf(picture.limit())),
        layout.schedule().workingDays() > picture.limit(),
        translate("process.before"),
        picture.stages().stream().map(Draughting::stage).toList(),
        layout.places().stream().map(this::item).toList(),
        layout.lines().stream().map(this::line).toList(),
        picture.items().isEmpty() ? null : closing(),
        new Drawing.Words(
            translate("process.days"), translate("process.connect"), translate("process.stretch")));
  }

  private static Drawing.Stage stage(PictureStage each) {
    return new Drawing.Stage(
        each.name(), each.note(), code(each.mark()), said(each.name(), each.note(), each.mark()));
  }

  private Drawing.Stage closing() {
    String name = translate("process.closing");
    String note = picture.closed() == Mark.PLAIN ? translate("process.closing.note") : "";
    return new Drawing.Stage(
        name, note, code(picture.closed()), said(name, note, picture.closed()));
  }

  private static String said(String name, String note, Mark mark) {
    List<String> parts = new ArrayList<>(List.of(name));
    if (!note.isEmpty()) {
      parts.add(note);
    }
    if (mark != Mark.PLAIN) {
      parts.add(Words.of("process.mark", mark));
    }
    return String.join(translate("format.pause"), parts);
  }

  private Drawing.Item item(ProcessLayout.Place place) {
    PictureItem item = place.item();
    Changes changes = item.changes();
    String days = translate("process.days", String.valueOf(item.workingDays()));
    return new Drawing.Item(
        item.id(),
        item.name(),
        item.department(),
        place.row(),
        place.start(),
        place.end(),
        item.workingDays(),
        place.chain().name().toLowerCase(Locale.ROOT),
        code(item.mark()),
        item.remark().isEmpty() ? days : item.remark(),
        item.department().isEmpty()
            ? item.name()
            : translate("format.aside", item.name(), item.department()),
        label(place),
        editable ? changes.fewest() : 0,
        editable ? changes.most() : 0,
        translate("process.limit-of", item.name()));
  }

  /** Name, days, what it waits for, how it stands. */
  private String label(ProcessLayout.Place place) {
    PictureItem item = place.item();
    List<String> parts = new ArrayList<>(List.of(item.name()));
    if (!item.department().isEmpty()) {
      parts.add(item.department());
    }
    parts.add(translate("process.label.days", String.valueOf(item.workingDays())));
    parts.add(waits(picture, item));
    if (place.chain() != ProcessLayout.Chain.NONE) {
      parts.add(translate("process.on-longest"));
    }
    if (item.mark() != Mark.PLAIN) {
      parts.add(Words.of("process.mark", item.mark()));
    }
    if (!item.remark().isEmpty()) {
      parts.add(item.remark());
    }
    return String.join(translate("format.pause"), parts);
  }

  static String waits(ProcessPicture picture, PictureItem item) {
    return item.after().isEmpty()
        ? translate("process.waits.none")
        : translate("process.waits", names(picture, item.after()));
  }

  static String names(ProcessPicture picture, List<String> ids) {
    return String.join(translate("format.list"), ids.stream().map(picture::name).toList());
  }

  private Drawing.Line line(ProcessLayout.Line line) {
    boolean cuttable =
        editable
            && picture.item(line.after()).stream()
                .anyMatch(each -> each.changes().removable().contains(line.before()));
    return new Drawing.Line(
        line.before(),
        line.after(),
        line.chain().name().toLowerCase(Locale.ROOT),
        line.circle(),
        picture.item(line.before()).stream()
            .anyMatch(each -> each.mark() == Mark.DONE || each.mark() == Mark.ENDED),
        cuttable
            ? translate("process.cut", picture.name(line.before()), picture.name(line.after()))
            : "");
  }

  private static String code(Mark mark) {
    return Words.code(mark);
  }
}

package org.onestop.release.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.onestop.release.Guide.Block;
import org.onestop.release.Guide.Chart;
import org.onestop.release.Guide.Fact;
import org.onestop.release.Guide.Facts;
import org.onestop.release.Guide.Lines;
import org.onestop.release.Guide.Section;
import org.onestop.release.Guide.Table;
import org.onestop.release.Guide.Text;
import org.onestop.release.ReleasedApplicantType;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedStage;

/** What one applicant type has to know of a matter, section by section. */
final class ApplicantGuide {
  private final ReleasedMatter matter;
  private final ReleasedApplicantType type;
  private final GuideWords words;
  private final List<ReleasedItem> items;

  ApplicantGuide(ReleasedMatter matter, ReleasedApplicantType type, GuideWords words) {
    this.matter = matter;
    this.type = type;
    this.words = words;
    this.items = matter.items().stream().filter(each -> type.items().contains(each.id())).toList();
  }

  List<Section> sections(String division, String handling) {
    List<Section> sections = new ArrayList<>();
    sections.add(section("about", about(handling)));
    sections.add(section("chart", chart(words, matter.stages(), items)));
    sections.add(section("items", items()));
    if (!type.coordinated().isEmpty() || !matter.shown().isEmpty()) {
      sections.add(section("others", new Lines(false, others())));
    }
    sections.add(section("materials", materials()));
    List<Text> carried = carried();
    if (!carried.isEmpty()) {
      sections.add(section("carried", new Lines(false, carried)));
    }
    sections.add(section("steps", new Lines(true, steps())));
    sections.add(section("time", new Lines(false, time())));
    sections.add(section("results", new Lines(false, results())));
    sections.add(section("fees", new Lines(false, List.of(fees()))));
    sections.add(section("counters", new GuidePlaces(matter, words).lines(division)));
    List<Text> told = told();
    if (!told.isEmpty()) {
      sections.add(section("told", new Lines(false, told)));
    }
    sections.add(section("basis", basis(matter, items, words)));
    return sections;
  }

  private Section section(String id, Block... blocks) {
    return new Section(id, words.say("section." + id), List.of(blocks));
  }

  private Facts about(String handling) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("matter", GuideWords.text(matter.name(), matter.summary())));
    facts.add(fact("applicant-type", Text.of(type.name())));
    String eligibility = matter.eligibility();
    if (eligibility != null) {
      facts.add(fact("eligibility", Text.of(eligibility)));
    }
    facts.add(fact("division", Text.of(handling)));
    facts.add(fact("lead", Text.of(words.department(matter.lead()))));
    facts.add(
        fact(
            "channels",
            Text.of(
                words.list(
                    matter.channels().stream().map(each -> words.code("filing", each)).toList()))));
    facts.add(fact("limit", Text.of(words.say("promise", matter.limit()))));
    return new Facts(facts);
  }

  private Fact fact(String key, Text said) {
    return new Fact(words.say("about." + key), said);
  }

  static Chart chart(GuideWords words, List<ReleasedStage> stages, List<ReleasedItem> items) {
    List<String> told = new ArrayList<>();
    stages.forEach(each -> told.add(each.name()));
    for (ReleasedItem each : items) {
      List<String> before =
          each.dependsOn().stream()
              .filter(id -> items.stream().anyMatch(other -> other.id().equals(id)))
              .toList();
      told.add(
          before.isEmpty()
              ? each.name()
              : words.say("chart.after", each.name(), words.items(before)));
    }
    return new Chart(
        words.say("chart.told", String.join(words.say("semicolon"), told)),
        FlowLayout.of(words, stages, items));
  }

  private Table items() {
    List<List<Text>> rows = new ArrayList<>();
    for (ReleasedItem each : items) {
      String delegate = each.delegatedTo();
      rows.add(
          List.of(
              GuideWords.text(
                  each.name(),
                  each.local() ? words.say("item.local") : null,
                  words.conditions().of(each.condition())),
              GuideWords.text(
                  words.department(each.department()),
                  delegate == null ? null : words.say("item.delegated", delegate)),
              Text.of(words.code("channel", each.channel())),
              GuideWords.text(words.days(each.limit()), each.limitNote()),
              Text.of(each.dependsOn().isEmpty() ? words.say("none") : after(each))));
    }
    return new Table(columns("item", "department", "channel", "limit", "after"), rows);
  }

  private String after(ReleasedItem item) {
    return words.items(item.dependsOn());
  }

  private List<String> columns(String... keys) {
    return Stream.of(keys).map(each -> words.say("column." + each)).toList();
  }

  private List<Text> others() {
    List<Text> lines = new ArrayList<>();
    if (!type.coordinated().isEmpty()) {
      lines.add(GuideWords.text(words.items(type.coordinated()), type.coordinatedNote()));
    }
    matter.shown().forEach(each -> lines.add(GuideWords.text(each.name(), each.limitNote())));
    return lines;
  }

  private Table materials() {
    List<List<Text>> rows = new ArrayList<>();
    for (ReleasedMaterial each : matter.materials()) {
      if (type.materials().contains(each.id())) {
        rows.add(material(each));
      }
    }
    return new Table(columns("material", "online", "counter", "copies", "submit-when"), rows);
  }

  private List<Text> material(ReleasedMaterial each) {
    String condition = words.conditions().of(each.when());
    Text name =
        GuideWords.text(
            each.name(),
            each.relieved() ? relieved(each) : null,
            each.required() || each.generated() ? null : words.say("material.optional"),
            each.local() ? words.say("material.local") : null,
            condition,
            each.purpose());
    if (each.relieved()) {
      String none = words.say("material.relieved");
      return List.of(name, Text.of(none), Text.of(none), Text.of(none), Text.of(none));
    }
    return List.of(
        name,
        GuideWords.text(each.online(), each.generated() ? null : words.rule(each.rule())),
        Text.of(each.counter()),
        Text.of(words.say("copies", each.copies())),
        Text.of(each.submitWhen()));
  }

  private String relieved(ReleasedMaterial material) {
    String certificate = material.certificate();
    return certificate == null || certificate.isBlank()
        ? words.say("material.relieved")
        : words.say("material.relieved-by", certificate);
  }

  private List<Text> carried() {
    return items.stream()
        .flatMap(item ->
            item.carried().stream()
                .map(each ->
                    GuideWords.text(
                        each.name(),
                        words.say("carried.for", item.name()),
                        words.conditions().of(each.when()))))
        .toList();
  }

  private List<Text> steps() {
    List<Text> steps = new ArrayList<>();
    for (ReleasedStage each : matter.stages()) {
      Integer limit = each.limit();
      steps.add(
          GuideWords.text(
              each.name(),
              each.note(),
              limit == null ? null : words.say("stage.limit", limit),
              each.checksOriginals() ? words.say("stage.originals") : null));
    }
    steps.add(GuideWords.text(words.say("handling"), words.say("promise", matter.limit())));
    return steps;
  }

  private List<Text> time() {
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of(words.say("promise", matter.limit())));
    add(lines, words.notice("counting"));
    for (ReleasedItem each : items) {
      String note = each.limitNote();
      if (note != null && !note.isBlank()) {
        lines.add(
            GuideWords.text(words.say("labelled", each.name(), words.days(each.limit())), note));
      }
    }
    return lines;
  }

  private List<Text> results() {
    List<Text> lines = new ArrayList<>();
    lines.add(Text.of(words.say("results.notice")));
    for (ReleasedItem each : items) {
      if (!each.followUps().isEmpty()) {
        List<String> names = each.followUps().stream().map(ReleasedItem.FollowUp::name).toList();
        lines.add(
            Text.of(words.say("labelled", each.name(), words.say("followed", words.list(names)))));
      }
    }
    add(lines, words.notice("closing"));
    return lines;
  }

  /** What the matter says of fees; nothing is said for it where it says nothing. */
  private Text fees() {
    String postage = words.notice("postage");
    return Text.of(postage.isBlank() ? words.say("fees.unsaid") : postage);
  }

  private List<Text> told() {
    List<Text> lines = new ArrayList<>();
    for (String each : List.of("commitment", "originals", "correction", "remedies")) {
      add(lines, words.notice(each));
    }
    if (matter.guidance() != null) {
      matter.guidance().questions().stream()
          .flatMap(each -> each.options().stream())
          .filter(each -> each.stop() != null)
          .forEach(each ->
              lines.add(
                  GuideWords.text(
                      words.say("stopped", each.text()),
                      Objects.requireNonNullElse(each.stop(), ""))));
    }
    return lines;
  }

  private static void add(List<Text> lines, String text) {
    if (!text.isBlank()) {
      lines.add(Text.of(text));
    }
  }

  static Lines basis(ReleasedMatter matter, List<ReleasedItem> items, GuideWords words) {
    List<Text> lines = new ArrayList<>();
    String whole = matter.basis();
    if (whole != null) {
      lines.add(Text.of(whole));
    }
    Set<String> told = new LinkedHashSet<>();
    for (ReleasedItem each : items) {
      String basis = each.basis();
      if (basis != null) {
        told.add(words.say("labelled", each.name(), basis));
      }
    }
    told.forEach(each -> lines.add(Text.of(each)));
    if (lines.isEmpty()) {
      lines.add(Text.of(words.say("basis.unsaid")));
    }
    return new Lines(false, lines);
  }
}

package org.onestop.release.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onestop.exchange.Contract;
import org.onestop.release.Guide.Block;
import org.onestop.release.Guide.Fact;
import org.onestop.release.Guide.Facts;
import org.onestop.release.Guide.Section;
import org.onestop.release.Guide.Table;
import org.onestop.release.Guide.Text;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMaterial;
import org.onestop.release.ReleasedMatter;
import org.onestop.release.ReleasedStage;
import tools.jackson.databind.JsonNode;

/** What those who handle a matter's cases have to know, step by step and item by item. */
final class StaffGuide {
  private static final List<String> OUTCOMES = List.of("done", "declined", "return");

  private final ReleasedMatter matter;
  private final GuideWords words;

  /** Name of a unit by its id, and of a division by its code. */
  private final Function<String, String> units;

  private final Function<String, String> places;

  StaffGuide(
      ReleasedMatter matter,
      GuideWords words,
      Function<String, String> units,
      Function<String, String> places) {
    this.matter = matter;
    this.words = words;
    this.units = units;
    this.places = places;
  }

  List<Section> sections(String division) {
    List<Section> sections = new ArrayList<>();
    sections.add(section("overview", overview()));
    sections.add(section("chart", ApplicantGuide.chart(words, matter.stages(), matter.items())));
    sections.add(section("reception", reception()));
    for (ReleasedItem each : matter.items()) {
      sections.add(new Section("item-" + each.id(), each.name(), List.of(item(each))));
    }
    sections.add(section("checking", materials()));
    sections.add(section("counters", new GuidePlaces(matter, words).lines(division)));
    sections.add(section("basis", ApplicantGuide.basis(matter, matter.items(), words)));
    return sections;
  }

  private Section section(String id, Block... blocks) {
    return new Section(id, words.say("section." + id), List.of(blocks));
  }

  private static void add(List<Fact> facts, String name, Text said) {
    if (!said.text().isBlank()) {
      facts.add(new Fact(name, said));
    }
  }

  private Facts overview() {
    List<Fact> facts = new ArrayList<>();
    add(facts, words.say("about.lead"), Text.of(words.department(matter.lead())));
    add(
        facts,
        words.say("about.limit"),
        GuideWords.text(words.say("promise", matter.limit()), words.notice("counting")));
    add(
        facts,
        words.say("about.reminders"),
        Text.of(words.say("reminders", matter.reminders().blue(), matter.reminders().yellow())));
    add(
        facts,
        words.say("about.applicant-types"),
        Text.of(words.list(matter.applicantTypes().stream().map(each -> each.name()).toList())));
    return new Facts(facts);
  }

  private Table reception() {
    List<List<Text>> rows = new ArrayList<>();
    List<ReleasedStage> stages = matter.stages();
    for (int i = 0; i < stages.size(); i++) {
      ReleasedStage each = stages.get(i);
      Integer limit = each.limit();
      String next = i + 1 < stages.size() ? stages.get(i + 1).name() : words.say("dispatch");
      rows.add(
          List.of(
              GuideWords.text(
                  each.name(),
                  each.checksOriginals() ? words.say("stage.checks-originals") : null,
                  each.opensPromise() ? words.say("stage.opens-promise") : null),
              Text.of(limit == null ? words.say("stage.no-limit") : words.days(limit)),
              Text.of(filled(each.resultForm())),
              new Text(
                  "",
                  each.outcomes().stream()
                      .map(outcome ->
                          words.say(
                              "labelled",
                              words.code("outcome", outcome),
                              outcome.equals("accept")
                                  ? words.say("next.accept", next)
                                  : words.code("next", outcome)))
                      .toList())));
    }
    return new Table(
        Stream.of("stage", "limit", "filled", "outcomes")
            .map(each -> words.say("column." + each))
            .toList(),
        rows);
  }

  /** Titles of what is filled in; "none" where nothing is. */
  private String filled(@Nullable JsonNode form) {
    List<String> titles = new ArrayList<>();
    if (form != null) {
      form.path("properties")
          .properties()
          .forEach(each -> titles.add(each.getValue().path("title").asString(each.getKey())));
    }
    return titles.isEmpty() ? words.say("none") : words.list(titles);
  }

  private Facts item(ReleasedItem item) {
    List<Fact> facts = new ArrayList<>();
    String delegate = item.delegatedTo();
    add(
        facts,
        words.say("item.unit"),
        new Text(words.department(item.department()), unitRemarks(item, delegate)));
    add(facts, words.say("item.route"), Text.of(words.code("route", item.route())));
    add(facts, words.say("item.channel"), Text.of(words.code("channel", item.channel())));
    add(
        facts,
        words.say("item.limit"),
        GuideWords.text(words.days(item.limit()), item.limitNote()));
    add(facts, words.say("item.condition"), Text.of(words.conditions().of(item.condition())));
    add(facts, words.say("item.after"), Text.of(words.items(item.dependsOn())));
    add(facts, words.say("item.sees"), sees(item));
    add(facts, words.say("item.materials"), Text.of(words.list(shared(item))));
    add(facts, words.say("item.carried"), carried(item));
    add(facts, words.say("item.filled"), Text.of(filled(item.resultForm())));
    add(facts, words.say("item.outcomes"), outcomes());
    add(facts, words.say("item.next"), Text.of(next(item)));
    return new Facts(facts);
  }

  private List<String> unitRemarks(ReleasedItem item, @Nullable String delegate) {
    List<String> remarks = new ArrayList<>();
    if (item.local()) {
      remarks.add(words.say("item.local"));
    }
    if (delegate != null) {
      remarks.add(words.say("item.delegated", delegate));
    }
    String by = item.routeBy();
    if (by != null) {
      remarks.add(words.say("item.route-by", words.conditions().title(by)));
    }
    item.units()
        .forEach((division, unit) ->
            remarks.add(words.say("labelled", places.apply(division), units.apply(unit))));
    return remarks;
  }

  private Text sees(ReleasedItem item) {
    Optional<Contract> contract =
        Optional.ofNullable(item.contract()).flatMap(each -> matter.contract(each));
    if (contract.isPresent()) {
      List<String> labels = contract.get().active().stream().map(Contract.Field::label).toList();
      return GuideWords.text(
          words.list(labels), words.say("item.contract", contract.get().target()));
    }
    return Text.of(words.list(item.fields().stream().map(words.conditions()::title).toList()));
  }

  private List<String> shared(ReleasedItem item) {
    List<String> ids = new ArrayList<>();
    Optional.ofNullable(item.contract())
        .flatMap(each -> matter.contract(each))
        .ifPresent(each -> ids.addAll(each.materials()));
    for (ReleasedMaterial each : matter.materials()) {
      if (each.sharedTo().contains(item.id()) && !ids.contains(each.id())) {
        ids.add(each.id());
      }
    }
    return ids.stream()
        .map(id -> matter.material(id).map(ReleasedMaterial::name).orElse(id))
        .toList();
  }

  private Text carried(ReleasedItem item) {
    return new Text(
        words.list(item.carried().stream().map(each -> each.name()).distinct().toList()),
        item.carried().stream()
            .filter(each -> each.when() != null)
            .map(each -> words.say("labelled", each.name(), words.conditions().of(each.when())))
            .toList());
  }

  private Text outcomes() {
    return new Text(
        words.list(OUTCOMES.stream().map(each -> words.code("outcome", each)).toList()),
        OUTCOMES.stream()
            .filter(each -> !each.equals("done"))
            .map(each ->
                words.say("labelled", words.code("outcome", each), words.code("next", each)))
            .toList());
  }

  private String next(ReleasedItem item) {
    List<String> said = new ArrayList<>();
    List<String> behind =
        matter.items().stream()
            .filter(each -> each.dependsOn().contains(item.id()))
            .map(ReleasedItem::name)
            .toList();
    if (!behind.isEmpty()) {
      said.add(words.say("next.items", words.list(behind)));
    }
    if (!item.followUps().isEmpty()) {
      said.add(
          words.say(
              "followed",
              words.list(item.followUps().stream().map(ReleasedItem.FollowUp::name).toList())));
    }
    said.add(words.say("next.close"));
    return String.join(words.say("semicolon"), said);
  }

  private Table materials() {
    List<List<Text>> rows = new ArrayList<>();
    for (ReleasedMaterial each : matter.materials()) {
      String certificate = each.certificate();
      rows.add(
          List.of(
              GuideWords.text(
                  each.name(),
                  words.conditions().of(each.when()),
                  each.relieved() ? words.say("material.relieved") : null,
                  certificate == null ? null : words.say("material.certificate", certificate)),
              GuideWords.text(each.online(), each.generated() ? null : words.rule(each.rule())),
              Text.of(words.say("counter-copies", each.counter(), each.copies())),
              Text.of(each.purpose()),
              Text.of(
                  each.sharedTo().isEmpty() ? words.say("none") : words.items(each.sharedTo()))));
    }
    return new Table(
        Stream.of("material", "online", "counter", "purpose", "shared-to")
            .map(each -> words.say("column." + each))
            .toList(),
        rows);
  }
}

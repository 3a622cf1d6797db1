package org.onestop.itemcatalog;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.CatalogReading;
import org.onestop.catalog.Grammar;
import org.onestop.catalog.Item;
import org.onestop.catalog.Matter;
import org.onestop.catalog.internal.EditionChecking;
import org.onestop.division.Divisions;
import org.onestop.form.CodeList;
import org.onestop.form.FormPlan;
import org.onestop.form.FormVocabulary;
import org.onestop.form.Forms;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The catalog's files, read once with the real form language and grammar, without a database. */
public final class ProvinceCatalog {
  /** Dates of the sample applicant lie before it. */
  public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  private static final ProvinceCatalog ONLY = new ProvinceCatalog();

  private final CatalogFiles files = CatalogFiles.at("classpath:catalog");
  private final Grammar grammar = Grammar.of(files);
  private final Divisions divisions = new FileDivisions();
  private final BeanFactory form = formRoom(divisions);
  private final Forms forms = form.getBean(Forms.class);
  private final CatalogReading reading =
      new EditionChecking(grammar, forms, code -> divisions.find(code).isPresent()).read(files);

  private ProvinceCatalog() {}

  public static ProvinceCatalog get() {
    return ONLY;
  }

  public CatalogFiles files() {
    return files;
  }

  public Grammar grammar() {
    return grammar;
  }

  public Divisions divisions() {
    return divisions;
  }

  public Forms forms() {
    return forms;
  }

  /** The form language's keywords for a stock validator. */
  public FormVocabulary vocabulary() {
    return form.getBean(FormVocabulary.class);
  }

  public CatalogReading reading() {
    return reading;
  }

  /** The only edition there is. */
  public Matter matter() {
    return reading.editions().getFirst();
  }

  public Item item(String id) {
    return matter().items().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /** The form as the province has it, with one bank, as every city adds some. */
  public FormPlan plan() {
    Map<String, CodeList> lists = new LinkedHashMap<>();
    for (CodeList each : matter().codeLists()) {
      lists.put(each.id(), each.entries().isEmpty() ? withOneEntry(each) : each);
    }
    return new FormPlan("province", matter().form(), lists);
  }

  private static CodeList withOneEntry(CodeList list) {
    return new CodeList(
        list.id(),
        list.name(),
        list.standard(),
        java.util.List.of(new CodeList.Entry("test-bank", "测试银行")));
  }

  private static BeanFactory formRoom(Divisions divisions) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(Divisions.class, () -> divisions);
    context.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
    context.scan("org.onestop.form");
    context.refresh();
    return context;
  }
}

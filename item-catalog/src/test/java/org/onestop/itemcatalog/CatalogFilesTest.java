package org.onestop.itemcatalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.EditionDigest;
import org.onestop.catalog.SourceFile;
import org.onestop.kernel.Problems;

/** Every file fits its grammar, every reference resolves, nothing that was published changes. */
class CatalogFilesTest {
  private final ProvinceCatalog catalog = ProvinceCatalog.get();

  @Test
  void everyFileFitsItsGrammarAndEveryReferenceResolves() {
    assertThat(catalog.reading().problems().list())
        .as("which banks issue cards is for each city to say; everything else is there")
        .filteredOn(each -> !each.code().equals("code-list-empty"))
        .isEmpty();
    assertThat(catalog.reading().editions())
        .extracting(each -> each.matter() + " " + each.version())
        .containsExactly("veteran-services 1.0.0");
  }

  @Test
  void theFormLanguageHasNothingToSayAboutTheForm() {
    assertThat(catalog.forms().checkPlan(catalog.plan()).list()).isEmpty();
  }

  /**
   * An edition's folder is final. A change is a new version in a folder of its own; only before
   * anybody has published it may the digest be replaced by the one this test tells.
   */
  @Test
  void aPublishedEditionsFolderNeverChanges() {
    List<String> changed = new ArrayList<>();
    for (String matter : catalog.files().folders("matters")) {
      for (String version : catalog.files().folders("matters/" + matter)) {
        CatalogFiles folder = catalog.files().below("matters/" + matter + "/" + version);
        String digest = EditionDigest.of(folder);
        String kept = text(folder.bytes(EditionDigest.FILE).orElse(new byte[0]));
        if (!digest.equals(kept)) {
          changed.add(matter + " " + version + ": digest.txt must hold " + digest);
        }
      }
    }
    assertThat(changed).isEmpty();
  }

  @Test
  void everyCalendarFitsItsGrammar() {
    Problems problems = new Problems();
    CatalogFiles calendars = catalog.files().below("calendar");
    for (String path : calendars.paths()) {
      if (path.endsWith(".yaml")) {
        SourceFile file = new SourceFile("calendar/" + path, calendars.bytes(path).orElseThrow());
        assertThat(catalog.grammar().read("calendar", file, problems)).as(path).isPresent();
      }
    }
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void noFileLiesInTheCatalogThatNobodyReads() {
    assertThat(catalog.files().below("matters/veteran-services/1.0.0").paths())
        .allMatch(path ->
            path.matches(
                "(matter|materials|process|policy|assumptions|resolutions|notices|guidance)\\.yaml"
                    + "|digest\\.txt|items/[a-z-]+\\.yaml|documents/[a-z-]+\\.html"
                    + "|form/[a-z-]+\\.(schema|ui)\\.json"));
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8).strip();
  }
}

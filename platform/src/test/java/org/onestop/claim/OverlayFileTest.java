package org.onestop.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.ProvinceFiles;
import org.onestop.catalog.SourceFile;
import org.onestop.kernel.Problems;

/** What is exported is what was there, for every overlay that there is. */
class OverlayFileTest {
  private static final Path TENANTS = Path.of("../tenant-configs/src/main/resources/tenants");

  @Test
  void readingWhatWasWrittenGivesTheSameOverlayAndWritingItTheSameBytes() {
    CatalogFiles tenants = CatalogFiles.directory(TENANTS);
    for (String each : tenants.paths()) {
      if (each.endsWith(".overlay.yaml")) {
        Problems problems = new Problems();
        SourceFile file = new SourceFile(each, tenants.bytes(each).orElseThrow());
        Overlay overlay = read(file, problems).orElseThrow();

        SourceFile written = OverlayFile.of(overlay);

        assertThat(each).endsWith(written.name());
        assertThat(read(written, problems)).contains(overlay);
        assertThat(OverlayFile.of(read(written, problems).orElseThrow()).content())
            .isEqualTo(written.content());
        assertThat(problems.list()).isEmpty();
      }
    }
  }

  /** No pilot has any yet. */
  @Test
  void contactsComeBackAsTheyWere() {
    Overlay overlay =
        Overlays.of(
            "510100",
            "{op: contact, division: '510107', unit: u-1, name: 窗口负责人, phone: 028-1234}",
            "{op: contact, division: '510107', unit: u-1, item: veteran-report, name: 报到联络员,"
                + " phone: '1', remark: 上班时间, comment: 新设}");
    Problems problems = new Problems();

    assertThat(read(OverlayFile.of(overlay), problems)).contains(overlay);
    assertThat(problems.list()).isEmpty();
  }

  private static Optional<Overlay> read(SourceFile file, Problems problems) {
    return ProvinceFiles.grammar().read("overlay", file, Overlay.class, problems);
  }
}

package org.onestop.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onestop.kernel.Fault;

class ArchiveTest {
  @Test
  void whatIsPackedIsUnpackedAndEqualFilesPackAlike() {
    CatalogFiles files =
        CatalogFiles.of(Map.of("b/c.yaml", new byte[] {1}, "a.yaml", new byte[] {2}));

    CatalogFiles again = CatalogFiles.zip(new ByteArrayInputStream(files.toZip()));

    assertThat(again.paths()).containsExactly("a.yaml", "b/c.yaml");
    assertThat(again.toZip()).isEqualTo(files.toZip());
    assertThat(again.below("b").paths()).containsExactly("c.yaml");
    assertThat(again.folders("")).containsExactly("b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil.yaml", "/etc/passwd", "a/../../b", "a\\b"})
  void namesThatLeadOutsideAreRefused(String name) throws IOException {
    assertThat(refusal(zip(name, new byte[] {1}))).isEqualTo("archive-path");
  }

  @Test
  void anArchiveThatGrowsBeyondMeasureIsRefused() throws IOException {
    assertThat(refusal(zip("bomb.yaml", new byte[CatalogFiles.MAX_FILE + 1])))
        .isEqualTo("archive-too-large");
  }

  @Test
  void whatIsNoArchiveIsRefused() {
    assertThat(refusal(new byte[0])).isEqualTo("archive-unreadable");
    assertThat(refusal("matter: a".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEqualTo("archive-unreadable");
  }

  private static String refusal(byte[] archive) {
    return catchThrowableOfType(
            Fault.class, () -> CatalogFiles.zip(new ByteArrayInputStream(archive)))
        .code();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}

package org.onestop.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackageFileTest {
  private static final Instant AT = Instant.parse("2026-11-02T03:04:06Z");

  @Test
  void carriesADigestOfEveryEntry() {
    assertThat(PackageFile.differences(file().finish())).isEmpty();
  }

  @Test
  void isTheSameForTheSameCase() {
    assertThat(file().finish()).isEqualTo(file().finish());
  }

  @Test
  void findsAnEntryThatWasChanged() throws IOException {
    byte[] changed = rewritten(file().finish(), "申请/form.json", "[]", null);

    assertThat(PackageFile.differences(changed)).containsExactly("申请/form.json");
  }

  @Test
  void findsAnEntryThatWasTakenOut() throws IOException {
    byte[] changed = rewritten(file().finish(), "申请/form.json", null, null);

    assertThat(PackageFile.differences(changed)).containsExactly("申请/form.json");
  }

  @Test
  void findsAnEntryThatWasPutIn() throws IOException {
    byte[] changed = rewritten(file().finish(), "", null, "extra.txt");

    assertThat(PackageFile.differences(changed)).containsExactly("extra.txt");
  }

  @Test
  void findsThatTheListOfDigestsIsGone() throws IOException {
    byte[] changed = rewritten(file().finish(), PackageFile.DIGESTS, null, null);

    assertThat(PackageFile.differences(changed)).contains(PackageFile.DIGESTS);
  }

  @Test
  void keepsBothOfTwoFilesWithOneName() {
    PackageFile file = new PackageFile(AT);

    assertThat(file.add("材料/scan.png", new byte[] {1})).isEqualTo("材料/scan.png");
    assertThat(file.add("材料/scan.png", new byte[] {2})).isEqualTo("材料/scan-2.png");
    assertThat(PackageFile.differences(file.finish())).isEmpty();
  }

  @Test
  void neverLetsANameLeaveItsFolder() {
    assertThat(PackageFile.name("../../etc/passwd")).doesNotContain("/").doesNotStartWith(".");
    assertThat(PackageFile.name("a\\b\u0000c:d")).isEqualTo("a_b_c_d");
    assertThat(PackageFile.name("户口登记（退役军人恢复户口）")).isEqualTo("户口登记（退役军人恢复户口）");
  }

  @Test
  void takesASupplementWithoutTouchingWhatWasSealed() throws IOException {
    byte[] made = file().finish();
    byte[] whole =
        PackageFile.supplemented(
            made, Map.of("补充/log.json", "[1]".getBytes(StandardCharsets.UTF_8)), AT);

    assertThat(PackageFile.differences(whole)).isEmpty();
    assertThat(PackageFile.has(whole, "补充/log.json")).isTrue();
    assertThat(PackageFile.differences(rewritten(whole, "补充/log.json", "[2]", null)))
        .containsExactly("补充/log.json");
    assertThat(PackageFile.differences(rewritten(whole, "申请/form.json", "[]", null)))
        .containsExactly("申请/form.json");
    assertThat(PackageFile.differences(rewritten(whole, PackageFile.DIGESTS, "", null)))
        .as("the first list is on the second")
        .contains(PackageFile.DIGESTS);
    assertThat(PackageFile.differences(rewritten(whole, PackageFile.LATER_DIGESTS, null, null)))
        .containsExactly("补充/log.json");
  }

  @Test
  void refusesASupplementThatWouldReplaceWhatWasSealed() {
    Map<String, byte[]> later = Map.of("申请/form.json", new byte[] {1});

    assertThatThrownBy(() -> PackageFile.supplemented(file().finish(), later, AT))
        .hasMessageContaining("申请/form.json");
  }

  private static PackageFile file() {
    PackageFile file = new PackageFile(AT);
    file.add("metadata.json", "{}".getBytes(StandardCharsets.UTF_8));
    file.add("申请/form.json", "{\"a\":1}".getBytes(StandardCharsets.UTF_8));
    return file;
  }

  private static byte[] rewritten(
      byte[] zip, String path, @Nullable String content, @Nullable String added)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] there = in.readAllBytes();
        if (entry.getName().equals(path)) {
          if (content == null) {
            continue;
          }
          there = content.getBytes(StandardCharsets.UTF_8);
        }
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(there);
        to.closeEntry();
      }
      if (added != null) {
        to.putNextEntry(new ZipEntry(added));
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }
}

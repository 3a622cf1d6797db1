package org.onestop.material.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStorageTest {
  private static final String KEY = "material/0190a0b0-0000-7000-8000-00000000abcd";

  @TempDir Path folder;
  private DiskStorage storage;

  @BeforeEach
  void open() {
    storage = new DiskStorage(Rules.settings(folder.resolve("files"), 1));
  }

  @Test
  void keepsContentInShards() throws IOException {
    storage.put(KEY, new byte[] {1, 2, 3});

    assertThat(storage.get(KEY)).containsExactly(1, 2, 3);
    assertThat(folder.resolve("files/material/ab/cd/0190a0b0-0000-7000-8000-00000000abcd"))
        .hasBinaryContent(new byte[] {1, 2, 3});
    assertThat(unfinished()).isEmpty();
  }

  @Test
  void deletes() {
    storage.put(KEY, new byte[1]);
    storage.delete(KEY);
    storage.delete(KEY);

    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> storage.get(KEY));
  }

  @Test
  void leavesNothingWhenItCannotFinish() throws IOException {
    Files.createDirectories(folder.resolve("files/material/ab"));
    Files.createFile(folder.resolve("files/material/ab/cd"));

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> storage.put(KEY, new byte[1]));
    assertThat(unfinished()).isEmpty();
  }

  @Test
  void tellsOnlyWhatHasLainForAWhile() throws IOException {
    String fresh = KEY.replace("abcd", "1234");
    storage.put(KEY, new byte[1]);
    storage.put(fresh, new byte[1]);
    storage.put(KEY.replace("material", "document"), new byte[1]);
    Path file = folder.resolve("files/material/ab/cd").resolve(KEY.substring(9));
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

    assertThat(settled("material")).containsExactly(KEY);
    assertThat(settled("document")).isEmpty();
    assertThat(settled("unknown")).isEmpty();
  }

  @Test
  void removesWhatACrashLeftUnfinished() throws IOException {
    Path old = Files.createFile(folder.resolve("files/.new/old"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    Path fresh = Files.createFile(folder.resolve("files/.new/fresh"));

    settled("material");

    assertThat(unfinished()).containsExactly(fresh);
  }

  private List<String> settled(String area) {
    List<String> found = new ArrayList<>();
    storage.settled(area, Duration.ofHours(1), found::add);
    return found;
  }

  private List<Path> unfinished() throws IOException {
    try (var files = Files.list(folder.resolve("files/.new"))) {
      return files.toList();
    }
  }
}

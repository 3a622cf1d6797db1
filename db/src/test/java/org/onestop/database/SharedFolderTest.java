package org.onestop.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedFolderTest {

  @TempDir private Path parent;

  @Test
  void isMadeOnceHoweverManyAsk() throws Exception {
    Path folder = parent.resolve("a");
    AtomicInteger made = new AtomicInteger();
    List<Future<Path>> asked = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        asked.add(threads.submit(() -> SharedFolder.made(folder, f -> fill(f, made))));
      }
    }

    for (Future<Path> answer : asked) {
      assertThat(answer.get().resolve("content")).hasContent("whole");
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void isMadeAnewWhereAnEarlierMakerWasKilled() throws Exception {
    Path folder = parent.resolve("a");
    Path half = parent.resolve("a.partial");
    Files.createDirectories(half);
    Files.writeString(half.resolve("half"), "left over");

    SharedFolder.made(folder, f -> fill(f, new AtomicInteger()));

    assertThat(folder.resolve("content")).exists();
    assertThat(folder.resolve("half")).doesNotExist();
  }

  @Test
  void isNotThereWhenMakingFailed() {
    Path folder = parent.resolve("a");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() ->
            SharedFolder.made(
                folder,
                f -> {
                  Files.createDirectories(f);
                  throw new IOException("disk full");
                }));

    assertThat(folder).doesNotExist();
  }

  private static void fill(Path folder, AtomicInteger made) throws IOException {
    made.incrementAndGet();
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("content"), "whole");
  }
}

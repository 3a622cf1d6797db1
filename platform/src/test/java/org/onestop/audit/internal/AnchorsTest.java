package org.onestop.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorsTest {
  @TempDir Path folder;
  private Anchors anchors;

  @BeforeEach
  void open() {
    anchors = new Anchors(new AuditSettings(file(), Duration.ofSeconds(1), 10, 10));
  }

  @Test
  void remembersNothingAtFirst() {
    assertThat(anchors.last()).isZero();
    assertThat(anchors.size()).isZero();
    assertThat(read(0)).isEmpty();
  }

  @Test
  void tellsWhatWasAppended() {
    anchors.append(List.of(seal(1), seal(2)));
    long size = anchors.size();
    anchors.append(List.of(seal(3)));
    anchors.append(List.of());

    assertThat(anchors.last()).isEqualTo(3);
    assertThat(read(0)).extracting(Anchors.Anchor::seal).containsExactly(1L, 2L, 3L);
    assertThat(read(size)).containsExactly(new Anchors.Anchor(3, seal(3).hash()));
  }

  @Test
  void goesOnAfterHalfALine() throws IOException {
    anchors.append(List.of(seal(1)));
    Files.writeString(file(), "2 00ab", StandardOpenOption.APPEND);

    assertThat(anchors.last()).isEqualTo(1);
    anchors.append(List.of(seal(2)));
    assertThat(anchors.last()).isEqualTo(2);
    assertThat(read(0)).extracting(Anchors.Anchor::seal).containsExactly(1L, 2L);
  }

  private Path file() {
    return folder.resolve("far/anchors.log");
  }

  private List<Anchors.Anchor> read(long from) {
    List<Anchors.Anchor> found = new ArrayList<>();
    anchors.each(from, anchors.size(), found::add);
    return found;
  }

  private static SealRow seal(long id) {
    String hash = "%064x".formatted(id);
    return new SealRow(id, LocalDateTime.parse("2026-12-01T00:00:00"), 1, hash, hash, hash);
  }
}

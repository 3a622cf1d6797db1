package org.onestop.catalog.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onestop.catalog.Edition;
import org.onestop.catalog.Matter;
import org.onestop.crypto.Digests;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Recent;
import org.springframework.stereotype.Component;

/** All editions in the database. */
@Component
class Editions {
  private static final int KEPT = 16;

  private final EditionMapper mapper;
  private final Recent<String, Matter> matters = new Recent<>(KEPT);

  Editions(EditionMapper mapper) {
    this.mapper = mapper;
  }

  /** Content as it is stored and digested; equal matters give equal text. */
  static String text(Matter matter) {
    return Json.mapper().writeValueAsString(matter);
  }

  void add(Edition edition, String content) {
    mapper.insert(edition, content);
  }

  void replaceDraft(Edition edition, String content) {
    fresh(mapper.replaceDraft(edition, content));
  }

  void publish(Edition edition, String by, Instant at) {
    mapper.retire(edition.matter());
    fresh(mapper.publish(edition.matter(), edition.version(), by, at, edition.revision()));
  }

  void withdraw(Edition edition) {
    fresh(mapper.withdraw(edition.matter(), edition.version(), edition.revision()));
  }

  Optional<Edition> find(String matter, String version) {
    return Optional.ofNullable(mapper.find(matter, version));
  }

  /** Locked until the transaction ends. */
  Edition lock(String matter, String version) {
    @Nullable Edition edition = mapper.lock(matter, version);
    if (edition == null) {
      throw unknown(matter, version);
    }
    return edition;
  }

  Optional<Edition> current(String matter) {
    return Optional.ofNullable(mapper.current(matter));
  }

  List<Edition> list(String matter) {
    return mapper.list(matter).stream()
        .sorted(Comparator.comparing(Edition::version, Versions.ORDER).reversed())
        .toList();
  }

  List<String> matters() {
    return mapper.matters();
  }

  Matter matter(String matter, String version) {
    Edition edition = find(matter, version).orElseThrow(() -> unknown(matter, version));
    return matters.get(
        edition.digest(),
        digest -> {
          @Nullable String content = mapper.content(matter, version);
          if (content == null || !Digests.sm3(content).equals(digest)) {
            throw new IllegalStateException("content of " + matter + "@" + version + " is damaged");
          }
          return Json.mapper().readValue(content, Matter.class);
        });
  }

  private static void fresh(int rows) {
    if (rows != 1) {
      throw Fault.stale();
    }
  }

  private static Fault unknown(String matter, String version) {
    return Fault.notFound("edition-unknown", matter, version);
  }
}

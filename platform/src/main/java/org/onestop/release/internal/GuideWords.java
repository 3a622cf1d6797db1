package org.onestop.release.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Texts;
import org.onestop.material.MaterialRule;
import org.onestop.release.Guide.Text;
import org.onestop.release.ReleasedItem;
import org.onestop.release.ReleasedMatter;

/** What a guide says of the parts of a matter, in one language. */
final class GuideWords {
  private static final long KILO = 1024;
  private static final long MEGA = KILO * KILO;
  final Locale language;
  private final Texts texts;
  private final ReleasedMatter matter;
  private final ConditionWords conditions;

  GuideWords(Texts texts, Locale language, ReleasedMatter matter) {
    this.texts = texts;
    this.language = language;
    this.matter = matter;
    this.conditions = new ConditionWords(this, matter);
  }

  String say(String key, Object... arguments) {
    return texts.get(language, "guide." + key, arguments);
  }

  /** A word for a code; the code itself where there is none. */
  String code(String kind, String code) {
    return texts.find(language, "guide." + kind + "." + code, List.of()).orElse(code);
  }

  ConditionWords conditions() {
    return conditions;
  }

  String list(List<String> words) {
    return String.join(say("comma"), words);
  }

  String days(int limit) {
    return say("days", limit);
  }

  String department(String id) {
    return matter.departments().getOrDefault(id, id);
  }

  /** Names of items, also of those that are only shown. */
  String items(List<String> ids) {
    return list(ids.stream().map(this::item).toList());
  }

  String item(String id) {
    return matter
        .item(id)
        .or(() -> matter.shown().stream().filter(each -> each.id().equals(id)).findFirst())
        .map(ReleasedItem::name)
        .orElse(id);
  }

  String applicantType(String id) {
    return matter.applicantType(id).map(each -> each.name()).orElse(id);
  }

  /** Formats and sizes; empty text where anything goes. */
  String rule(MaterialRule rule) {
    List<String> formats =
        rule.accept().stream().map(each -> code("format", each)).distinct().toList();
    List<String> said = new ArrayList<>();
    if (!formats.isEmpty()) {
      said.add(String.join("/", formats));
    }
    if (rule.minBytes() > 0) {
      said.add(say("size-between", size(rule.minBytes()), size(rule.maxBytes())));
    } else if (rule.maxBytes() > 0) {
      said.add(say("size-most", size(rule.maxBytes())));
    }
    if (rule.maxFiles() > 1) {
      said.add(say("files-most", rule.maxFiles()));
    }
    return list(said);
  }

  /** The text, and those remarks that say something. */
  static Text text(String text, @Nullable String... remarks) {
    List<String> said = new ArrayList<>();
    for (String each : remarks) {
      if (each != null && !each.isBlank()) {
        said.add(each);
      }
    }
    return new Text(text, said);
  }

  /** A notice of the matter; empty text where it has none of this id. */
  String notice(String id) {
    return Objects.requireNonNullElse(matter.notices().get(id), "");
  }

  private static String size(long bytes) {
    return bytes % MEGA == 0 ? bytes / MEGA + " MB" : (bytes + KILO - 1) / KILO + " KB";
  }
}

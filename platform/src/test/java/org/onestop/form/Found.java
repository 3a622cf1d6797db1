package org.onestop.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Severity;

/** What was found, short to compare; and makes sure that people can be told. */
public final class Found {
  private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  private Found() {}

  /** {@code pointer code} of each finding, {@code ~} behind one that only advises. */
  public static List<String> in(Problems problems) {
    return problems.list().stream()
        .map(each -> {
          assertTold(each);
          String mark = each.severity() == Severity.ADVISES ? " ~" : "";
          return each.pointer() + " " + each.code() + mark;
        })
        .toList();
  }

  /** What people read in Chinese. */
  public static List<String> texts(Problems problems) {
    return problems.list().stream().map(each -> text(each, Locale.SIMPLIFIED_CHINESE)).toList();
  }

  private static void assertTold(Problem problem) {
    for (Locale each : LANGUAGES) {
      assertThat(text(problem, each)).isNotBlank().doesNotContain("{0}").doesNotContain("{1}");
    }
  }

  private static String text(Problem problem, Locale language) {
    ResourceBundle bundle = ResourceBundle.getBundle("org.onestop.form.messages", language);
    String pattern = bundle.getString("problem." + problem.code());
    return new MessageFormat(pattern, language).format(problem.arguments().toArray());
  }
}

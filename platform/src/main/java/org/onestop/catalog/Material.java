package org.onestop.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.form.Condition;
import org.onestop.material.MaterialRule;

/**
 * A material (材料) that applicants hand in, or that the system makes.
 *
 * @param generated made by the system, never uploaded
 * @param when it is asked; null for always
 * @param required whether it must be there when it is asked
 * @param online how it is handed in online (扫描件…); {@code counter}: at the counter (原件, 复印件…)
 * @param copies number of copies at the counter
 * @param submitWhen when it is handed in
 * @param originalRetained the counter keeps the original
 * @param relieved a shared certificate stands for it (免提交), so it is not asked
 * @param certificate name of that certificate; null when not relieved
 * @param sharedTo items whose units see it
 */
public record Material(
    String id,
    String name,
    String category,
    boolean generated,
    @Nullable Condition when,
    boolean required,
    MaterialRule rule,
    String online,
    String counter,
    int copies,
    String submitWhen,
    String purpose,
    boolean originalRetained,
    boolean relieved,
    @Nullable String certificate,
    List<String> sharedTo,
    boolean local,
    String source) {

  /** The same met by a shared certificate (免提交). */
  public Material relievedBy(String shared) {
    return new Material(
        id,
        name,
        category,
        generated,
        when,
        required,
        rule,
        online,
        counter,
        copies,
        submitWhen,
        purpose,
        originalRetained,
        true,
        shared,
        sharedTo,
        local,
        source);
  }

  /** The same as a material of a division's own item. */
  public Material asLocal(Condition asked, List<String> seenBy) {
    return new Material(
        id,
        name,
        category,
        generated,
        asked,
        required,
        rule,
        online,
        counter,
        copies,
        submitWhen,
        purpose,
        originalRetained,
        false,
        null,
        List.copyOf(seenBy),
        true,
        source);
  }
}

package org.onestop.release;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onestop.form.Condition;
import org.onestop.material.MaterialRule;

/**
 * A material as it is asked here.
 *
 * @param generated made by the system, never uploaded
 * @param when it is asked; null for always
 * @param relieved a shared certificate stands for it, so it is not asked
 * @param online how it is handed in online, {@code counter}: at the counter
 * @param sharedTo items whose units see it
 */
public record ReleasedMaterial(
    String id,
    String name,
    String category,
    boolean generated,
    @Nullable Condition when,
    boolean required,
    boolean relieved,
    @Nullable String certificate,
    MaterialRule rule,
    String online,
    String counter,
    int copies,
    String submitWhen,
    String purpose,
    List<String> sharedTo,
    boolean local) {}

package org.onestop.catalog;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a division may do below a path; what no rule mentions is locked.
 *
 * @param path JSON pointer into the matter where {@code *} stands for any one step, e.g. {@code
 *     /items/*&#47;limit}; items, materials, stages, applicant types, blocks and code lists are
 *     addressed by id
 * @param bounds what narrows it further, e.g. {@code min: 1}; null for none
 */
public record PolicyRule(
    String path,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_VALUES) Permission permission,
    @Nullable Map<String, String> bounds) {
  /** How much is open. */
  public enum Permission {
    LOCKED,
    NARROW,
    APPEND,
    FREE
  }
}

package org.onestop.claim;

import org.onestop.catalog.PolicyRule.Permission;
import tools.jackson.databind.JsonNode;

/**
 * One value of an effective matter.
 *
 * @param pointer as in {@link org.onestop.catalog.MatterTree}
 * @param origin who said it
 * @param permission what a division may do with it
 */
public record Leaf(String pointer, JsonNode value, Origin origin, Permission permission) {}

package org.onestop.exchange.internal;

import java.util.List;
import java.util.Map;
import org.onestop.exchange.DispatchOrder;
import tools.jackson.databind.JsonNode;

/**
 * What is personal of a dispatch, kept sealed until it is sent.
 *
 * @param fields label → value
 * @param materials ids
 */
record DispatchContent(
    Map<String, JsonNode> fields, List<String> materials, DispatchOrder.FirstCheck firstCheck) {}

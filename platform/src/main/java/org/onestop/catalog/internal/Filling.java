package org.onestop.catalog.internal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in what files may leave out, as the records say it: absent lists and maps are empty, absent
 * booleans false. What the grammar requires is there already; what is nullable stays absent.
 */
final class Filling {
  private Filling() {}

  static void fill(JsonNode node, Type type) {
    if (type instanceof ParameterizedType generic) {
      Type element = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      node.forEach(each -> fill(each, element));
    } else if (type instanceof Class<?> record
        && record.isRecord()
        && node instanceof ObjectNode o) {
      for (RecordComponent component : record.getRecordComponents()) {
        fill(o, component);
      }
    } else if (type instanceof Class<?> sealed && sealed.isSealed()) {
      variant(node, sealed).ifPresent(each -> fill(node, each));
    }
  }

  private static void fill(ObjectNode object, RecordComponent component) {
    String name = component.getName();
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (object.path(name).isMissingNode() || object.path(name).isNull() && !nullable) {
      if (nullable) {
        return;
      }
      Class<?> type = component.getType();
      if (List.class.isAssignableFrom(type)) {
        object.putArray(name);
      } else if (Map.class.isAssignableFrom(type)) {
        object.putObject(name);
      } else if (type == boolean.class) {
        object.put(name, false);
      } else if (type == int.class || type == long.class) {
        object.put(name, 0);
      } else if (type == String.class) {
        object.put(name, "");
      }
    }
    fill(object.path(name), component.getGenericType());
  }

  /** The record of a sealed family that a node's discriminator names. */
  private static java.util.Optional<Class<?>> variant(JsonNode node, Class<?> sealed) {
    var property = sealed.getAnnotation(com.fasterxml.jackson.annotation.JsonTypeInfo.class);
    if (property == null) {
      return java.util.Optional.empty();
    }
    String name = node.path(property.property()).asString("");
    for (Class<?> each : sealed.getPermittedSubclasses()) {
      var typeName = each.getAnnotation(com.fasterxml.jackson.annotation.JsonTypeName.class);
      if (typeName != null && typeName.value().equals(name)) {
        return java.util.Optional.of(each);
      }
    }
    return java.util.Optional.empty();
  }
}

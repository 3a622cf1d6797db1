package org.onestop.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Json;
import org.onestop.kernel.Problems;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Names every property that a request's body lacks, all at once: those of the command's record that
 * are not {@link Nullable}. Commands may then rely on what their types say.
 */
@RestControllerAdvice(basePackageClasses = RequiredProperties.class)
class RequiredProperties extends RequestBodyAdviceAdapter {
  /** Bytes of a JSON body. */
  private static final int MAX_BODY = 2 << 20;

  @Override
  public boolean supports(
      MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
    return parameter.getParameterType().isRecord();
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage input,
      MethodParameter parameter,
      Type target,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    byte[] body = input.getBody().readNBytes(MAX_BODY + 1);
    if (body.length > MAX_BODY) {
      throw Fault.of(Fault.Kind.TOO_LARGE, "request-too-large");
    }
    JsonNode tree = tree(body);
    if (tree != null && tree.isObject()) {
      Problems problems = new Problems();
      check(parameter.getParameterType(), tree, "", problems);
      problems.orThrow("request-incomplete");
    }
    return new Reread(input.getHeaders(), body);
  }

  /** Null when it is no JSON, which the converter then says. */
  private static @Nullable JsonNode tree(byte[] body) {
    try {
      return Json.mapper().readTree(body);
    } catch (JacksonException unreadable) {
      return null;
    }
  }

  private static void check(Class<?> type, JsonNode value, String pointer, Problems problems) {
    for (RecordComponent component : type.getRecordComponents()) {
      String at = pointer + "/" + component.getName();
      JsonNode part = value.path(component.getName());
      AnnotatedType declared = component.getAnnotatedType();
      if (part.isMissingNode() || part.isNull()) {
        if (!declared.isAnnotationPresent(Nullable.class) && !component.getType().isPrimitive()) {
          problems.block(at, "property-missing", component.getName());
        }
      } else if (component.getType().isRecord() && part.isObject()) {
        check(component.getType(), part, at, problems);
      } else if (part.isArray()
          && declared instanceof AnnotatedParameterizedType list
          && list.getAnnotatedActualTypeArguments()[0].getType() instanceof Class<?> element) {
        for (int i = 0; i < part.size(); i++) {
          if (part.get(i).isNull()) {
            problems.block(at + "/" + i, "property-missing", component.getName());
          } else if (element.isRecord() && part.get(i).isObject()) {
            check(element, part.get(i), at + "/" + i, problems);
          }
        }
      }
    }
  }

  private record Reread(HttpHeaders headers, byte[] content) implements HttpInputMessage {
    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }

    @Override
    public InputStream getBody() {
      return new ByteArrayInputStream(content);
    }
  }
}

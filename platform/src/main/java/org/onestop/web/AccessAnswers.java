package org.onestop.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onestop.identity.TooManySignIns;
import org.onestop.kernel.Json;
import org.onestop.kernel.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Refuses, as RFC 9457 problem JSON, what does not even reach a controller. Says the same whether
 * an account is unknown, locked or its password wrong.
 */
@Component
class AccessAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {
  private final Texts texts;
  private final boolean demo;

  AccessAnswers(Texts texts, @Value("${onestop.demo.enabled:false}") boolean demo) {
    this.texts = texts;
    this.demo = demo;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    if (refused instanceof TooManySignIns wait) {
      long seconds = Math.max(1, wait.retryAfter().plusMillis(999).toSeconds());
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
      refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-sign-ins");
    } else {
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE,
          demo ? "Basic realm=\"OneStop\", charset=\"UTF-8\"" : "Bearer");
      refuse(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated");
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    refuse(request, response, HttpStatus.FORBIDDEN, "forbidden");
  }

  /** A request that is refused before it is known where it would go. */
  void rejected(HttpServletRequest request, HttpServletResponse response) throws IOException {
    refuse(request, response, HttpStatus.BAD_REQUEST, "http-400");
  }

  /** Answers any refusal, unless something has been answered already. */
  void refuse(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    Locale locale =
        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
            ? Texts.CHINESE
            : request.getLocale();
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", URI.create("urn:onestop:problem:" + code));
    problem.put("title", texts.get(locale, "title." + status.value()));
    problem.put("status", status.value());
    problem.put("detail", texts.fault(locale, code, List.of()));
    problem.put("code", code);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getOutputStream().write(Json.mapper().writeValueAsBytes(problem));
  }
}

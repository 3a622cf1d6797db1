package org.onestop.web;

import java.util.List;
import java.util.Locale;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Findings and refusals in the words of the request's language, and their HTTP status. */
@Component
class Messages {
  private final Texts texts;

  Messages(Texts texts) {
    this.texts = texts;
  }

  /** A finding as it is answered. */
  record Finding(String pointer, String code, String message) {}

  List<Finding> of(List<Problem> problems) {
    Locale locale = LocaleContextHolder.getLocale();
    return problems.stream()
        .map(each -> new Finding(each.pointer(), each.code(), texts.problem(locale, each)))
        .toList();
  }

  String detail(Fault fault) {
    return texts.fault(LocaleContextHolder.getLocale(), fault.code(), fault.arguments());
  }

  String text(String key, Object... arguments) {
    return texts.get(LocaleContextHolder.getLocale(), key, arguments);
  }

  HttpStatus status(Fault.Kind kind) {
    return switch (kind) {
      case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case STALE -> HttpStatus.PRECONDITION_FAILED;
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
      case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }
}

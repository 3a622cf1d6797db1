package org.onestop.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Calls to the API that no controller takes, as problem JSON too; other paths answer as they do.
 */
@RestControllerAdvice
@Order(1)
class UnroutedAnswers {
  private final ProblemAnswers answers;

  UnroutedAnswers(ProblemAnswers answers) {
    this.answers = answers;
  }

  @ExceptionHandler({
    NoResourceFoundException.class,
    HttpRequestMethodNotSupportedException.class,
    HttpMediaTypeException.class
  })
  ResponseEntity<ProblemDetail> unrouted(Exception unrouted, HttpServletRequest request)
      throws Exception {
    if (!request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
      throw unrouted;
    }
    return answers.other(unrouted);
  }
}

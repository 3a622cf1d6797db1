package org.onestop.web;

import java.net.URI;
import java.util.List;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;
import org.onestop.kernel.Severity;
import org.onestop.kernel.Unreadable;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import tools.jackson.core.JacksonException;

/** Every refusal as RFC 9457 problem JSON, with all findings, in words. */
@RestControllerAdvice(basePackageClasses = ProblemAnswers.class)
@Order(0)
class ProblemAnswers {
  private static final String RETRY_SECONDS = "1";
  private final Messages messages;

  ProblemAnswers(Messages messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> fault(Fault fault) {
    HttpStatus status = messages.status(fault.kind());
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
    if (status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    return answer
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(status, fault.code(), messages.detail(fault), fault.problems().list()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable) {
    if (unreadable.getMostSpecificCause() instanceof Fault fault) {
      return fault(fault);
    }
    if (unreadable.getMostSpecificCause() instanceof BodySize.Exceeded) {
      return answer(HttpStatus.CONTENT_TOO_LARGE, "request-too-large", List.of());
    }
    Throwable cause = unreadable.getCause();
    Problem problem =
        cause instanceof JacksonException refused
            ? Unreadable.problem("", refused)
            : new Problem("", "body-missing", Severity.BLOCKS, List.of());
    boolean syntax = problem.code().equals("malformed") || problem.code().equals("body-missing");
    HttpStatus status = syntax ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
    return answer(status, "request-unreadable", List.of(problem));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> wrongParameter(MethodArgumentTypeMismatchException wrong) {
    Problem problem = new Problem("/" + wrong.getName(), "wrong-type", Severity.BLOCKS, List.of());
    return answer(HttpStatus.BAD_REQUEST, "request-unreadable", List.of(problem));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException tooLarge) {
    return answer(HttpStatus.CONTENT_TOO_LARGE, "request-too-large", List.of());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> beaten(ConcurrencyFailureException beaten) {
    return answer(HttpStatus.CONFLICT, "try-again", List.of());
  }

  /** Also when all connections are in use for too long. */
  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    TransientDataAccessResourceException.class,
    QueryTimeoutException.class,
    CannotCreateTransactionException.class
  })
  ResponseEntity<ProblemDetail> withoutDatabase(Exception without) {
    Incidents.record(without);
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                messages.text("fault.unavailable"),
                List.of()));
  }

  /**
   * Spring's own: unknown method, media type, missing parameter and the like; and the unexpected.
   */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> other(Exception other) throws Exception {
    if (other instanceof AccessDeniedException || other instanceof AuthenticationException) {
      throw other;
    }
    if (other instanceof ErrorResponse known) {
      HttpStatusCode status = known.getStatusCode();
      return ResponseEntity.status(status)
          .headers(known.getHeaders())
          .contentType(MediaType.APPLICATION_PROBLEM_JSON)
          .body(
              problem(
                  status,
                  "http-" + status.value(),
                  messages.text("fault.http-" + status.value()),
                  List.of()));
    }
    String incident = Incidents.record(other);
    ProblemDetail unexpected =
        problem(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "unexpected",
            messages.text("fault.unexpected", incident),
            List.of());
    unexpected.setProperty("incident", incident);
    return ResponseEntity.internalServerError()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(unexpected);
  }

  private ResponseEntity<ProblemDetail> answer(
      HttpStatus status, String code, List<Problem> problems) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(status, code, messages.text("fault." + code), problems));
  }

  private ProblemDetail problem(
      HttpStatusCode status, String code, String detail, List<Problem> problems) {
    ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
    body.setType(URI.create("urn:onestop:problem:" + code));
    body.setTitle(messages.text("title." + status.value()));
    body.setProperty("code", code);
    if (!problems.isEmpty()) {
      body.setProperty("problems", messages.of(problems));
    }
    return body;
  }
}

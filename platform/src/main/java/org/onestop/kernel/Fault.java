package org.onestop.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * A coded refusal that undoes the transaction it is thrown in. The web door answers it as RFC 9457
 * problem JSON; its text is found in the message bundles by {@code fault.<code>}.
 */
public final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of refusal it is; the web door knows the HTTP status of each. */
  public enum Kind {
    INVALID,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    STALE,
    TOO_LARGE,
    UNSUPPORTED,
    TOO_MANY,
    UNAVAILABLE
  }

  private final Kind kind;
  private final String code;
  private final transient Problems problems;
  private final transient List<Object> arguments;

  private Fault(Kind kind, String code, Problems problems, Object... arguments) {
    super(code + (problems.isEmpty() ? "" : " " + problems));
    this.kind = kind;
    this.code = code;
    this.problems = problems;
    this.arguments = List.copyOf(Arrays.asList(arguments));
  }

  public static Fault of(Kind kind, String code, Object... arguments) {
    return new Fault(kind, code, new Problems(), arguments);
  }

  public static Fault invalid(String code, Problems problems) {
    return new Fault(Kind.INVALID, code, problems);
  }

  /** Also for what lies outside the caller's divisions: its existence is not revealed. */
  public static Fault notFound(String code, Object... arguments) {
    return of(Kind.NOT_FOUND, code, arguments);
  }

  public static Fault conflict(String code, Object... arguments) {
    return of(Kind.CONFLICT, code, arguments);
  }

  /** A conflict that lists its differences. */
  public static Fault conflict(String code, Problems problems) {
    return new Fault(Kind.CONFLICT, code, problems);
  }

  public static Fault forbidden(String code, Object... arguments) {
    return of(Kind.FORBIDDEN, code, arguments);
  }

  public static Fault stale() {
    return of(Kind.STALE, "stale");
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public Problems problems() {
    return problems;
  }

  public List<Object> arguments() {
    return arguments;
  }
}

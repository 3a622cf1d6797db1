package org.onestop.web;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.onestop.identity.Actors;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Something behind the guards, for tests only. */
@RestController
@TestComponent
class SampleDoors {
  static final String SECRET = "510107199001011234";

  private final Actors actors;
  private final Idempotency idempotency;
  private final JdbcTemplate sql;
  final AtomicInteger acts = new AtomicInteger();

  SampleDoors(Actors actors, Idempotency idempotency, JdbcTemplate sql) {
    this.actors = actors;
    this.idempotency = idempotency;
    this.sql = sql;
  }

  record Order(String name, int count, @Nullable Line line, @Nullable List<Line> lines) {}

  record Line(String item) {}

  record Receipt(String id) {}

  @GetMapping("/api/v1/who")
  Map<String, Object> who() {
    return Map.of(
        "account", actors.current().account(),
        "division", actors.current().division(),
        "roles", actors.current().roles(),
        "verified", actors.verified().isPresent());
  }

  @PostMapping("/api/v1/who")
  Map<String, Object> post() {
    return who();
  }

  @PostMapping("/api/v1/exchange/results")
  Map<String, Object> signed(@RequestBody(required = false) byte @Nullable [] body) {
    return Map.of("bytes", body == null ? 0 : body.length);
  }

  @GetMapping("/v3/api-docs/sample")
  Map<String, Object> described() {
    return Map.of("openapi", "3.1.0");
  }

  /** Writes a row in the act's transaction, so that what is undone can be seen. */
  @PostMapping("/api/v1/orders")
  @ResponseStatus(HttpStatus.CREATED)
  Receipt order(
      @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
      @RequestBody Order order) {
    return idempotency.once(
        actors.current(), key, "order", order, Receipt.class, () -> receipt(order));
  }

  private Receipt receipt(Order order) {
    String id = "order-" + acts.incrementAndGet();
    sql.update("insert into div_alias (alias, code) values (?, '510107')", id);
    if (order.name().equals("refused")) {
      throw Fault.conflict("open-case");
    }
    if (order.name().equals("deadlock") && acts.get() % 2 == 1) {
      throw new CannotAcquireLockException("deadlock");
    }
    if (order.name().startsWith("only-one")) {
      sql.update("insert into div_alias (alias, code) values (?, '510100')", order.name());
    }
    return new Receipt(id);
  }

  @GetMapping("/api/v1/faults/{kind}")
  void fault(@PathVariable Fault.Kind kind, @RequestParam(defaultValue = "2") int count) {
    Problems problems = new Problems();
    for (int i = 0; i < count; i++) {
      problems.block("/" + i, "missing-field", "year");
    }
    if (kind == Fault.Kind.INVALID) {
      throw Fault.invalid("divisions-invalid", problems);
    }
    throw Fault.of(kind, "stale");
  }

  @GetMapping("/api/v1/trouble/{what}")
  void trouble(@PathVariable String what) throws Exception {
    switch (what) {
      case "bug" -> throw new IllegalStateException("about " + SECRET, new SQLException(SECRET));
      case "lock" -> throw new CannotAcquireLockException(SECRET);
      case "database" -> throw new DataAccessResourceFailureException(SECRET);
      case "denied" -> throw new AccessDeniedException(SECRET);
      default -> throw Fault.notFound("division-unknown", what);
    }
  }
}

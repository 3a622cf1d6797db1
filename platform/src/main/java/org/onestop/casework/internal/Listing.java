package org.onestop.casework.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onestop.casework.Light;
import org.onestop.casework.WorkItemCounts;
import org.onestop.casework.WorkItemFilter;
import org.onestop.casework.WorkItemQuery;
import org.onestop.casework.WorkItemRow;
import org.onestop.casework.internal.InboxMapper.InboxPage;
import org.onestop.identity.Actor;
import org.onestop.identity.Role;
import org.onestop.identity.Unit;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Page;
import org.onestop.kernel.Problems;
import org.springframework.stereotype.Component;

/** Pages of the inbox and its badge. */
@Component
class Listing {
  static final int CAP = 499;
  static final int LONGEST_PAGE = 200;

  /** Working days; no release reminds earlier. */
  private static final int EARLIEST_REMINDER = 30;

  private static final InboxMapper.Filter NOTHING =
      new InboxMapper.Filter(null, null, null, null, null, null, null, null);

  private final InboxMapper mapper;
  private final InboxViews views;
  private final Routing routing;
  private final Clocks clocks;
  private final Seals seals;
  private final StandingIn standingIn;

  Listing(
      InboxMapper mapper,
      InboxViews views,
      Routing routing,
      Clocks clocks,
      Seals seals,
      StandingIn standingIn) {
    this.mapper = mapper;
    this.views = views;
    this.routing = routing;
    this.clocks = clocks;
    this.seals = seals;
    this.standingIn = standingIn;
  }

  Page<WorkItemRow> list(Actor by, WorkItemQuery query) {
    requireWork(by);
    check(query.limit());
    String state = query.state() == null ? "open" : query.state();
    return switch (state) {
      case "open" ->
          unit(by)
              .map(unit -> page(query, by, unit.id(), List.of()))
              .orElseGet(() -> new Page<>(List.of(), null));
      case "mine" -> page(query, by, null, standingIn.accounts(by));
      case "done" -> done(by, query);
      default -> throw invalid("/state", "value-not-offered", "open, mine, done");
    };
  }

  Page<WorkItemRow> supervised(Actor by, @Nullable String after, int limit) {
    if (!by.is(Role.SUPERVISE)) {
      throw Fault.forbidden("role-not-allowed");
    }
    check(limit);
    Scope scope = Scope.of(by.range());
    Cursor cursor = Cursor.read(after);
    return page(
        mapper.page(
            new InboxPage(
                null,
                List.of(),
                scope.division(),
                scope.city(),
                scope.range(),
                false,
                null,
                cursor == null ? null : cursor.day(),
                cursor == null ? null : cursor.id(),
                limit + 1),
            NOTHING),
        limit,
        Cursor::of);
  }

  WorkItemCounts counts(Actor by) {
    requireWork(by);
    String unit = unit(by).map(Unit::id).orElse("");
    InboxMapper.Counts counts =
        mapper.counts(unit, standingIn.accounts(by), !by.is(Role.COUNTER), clocks.today(), CAP + 1);
    return new WorkItemCounts(counts.open(), counts.mine(), counts.overdue(), CAP);
  }

  private Page<WorkItemRow> page(
      WorkItemQuery query, Actor by, @Nullable String unit, List<String> assignees) {
    Cursor cursor = Cursor.read(query.after());
    return page(
        mapper.page(
            new InboxPage(
                unit,
                assignees,
                null,
                null,
                null,
                !by.is(Role.COUNTER),
                lit(by, query.filter().light()),
                cursor == null ? null : cursor.day(),
                cursor == null ? null : cursor.id(),
                query.limit() + 1),
            filter(query.filter())),
        query.limit(),
        Cursor::of);
  }

  private InboxMapper.Filter filter(WorkItemFilter filter) {
    String search = Objects.requireNonNullElse(filter.search(), "").strip();
    if (search.matches("\\d{17}x")) {
      search = search.toUpperCase(Locale.ROOT);
    }
    boolean number = search.matches(OpenCaseDesk.CASE_NUMBER);
    boolean idNo = !number && search.matches(OpenCaseDesk.ID_NUMBER);
    boolean name = !number && !idNo && !search.isEmpty();
    return new InboxMapper.Filter(
        filter.item(),
        filter.step(),
        filter.division(),
        filter.channel(),
        filter.applicantType(),
        number ? search : filter.caseNo(),
        idNo ? seals.index(search) : null,
        name ? seals.index(search) : null);
  }

  private InboxMapper.@Nullable Lit lit(Actor by, @Nullable Light light) {
    if (light == null) {
      return null;
    }
    LocalDate today = clocks.today();
    return new InboxMapper.Lit(
        light.code(), today, clocks.ends(by.division(), today, EARLIEST_REMINDER));
  }

  private Page<WorkItemRow> done(Actor by, WorkItemQuery query) {
    Cursor cursor = Cursor.read(query.after());
    return page(
        mapper.done(
            by.account(),
            filter(query.filter()),
            cursor == null ? null : cursor.at(),
            cursor == null ? null : cursor.id(),
            query.limit() + 1),
        query.limit(),
        Cursor::ofDone);
  }

  private Page<WorkItemRow> page(
      List<InboxRow> rows, int limit, Function<InboxRow, String> cursor) {
    boolean more = rows.size() > limit;
    List<InboxRow> shown = more ? rows.subList(0, limit) : rows;
    return new Page<>(
        shown.stream().map(views::row).toList(), more ? cursor.apply(shown.getLast()) : null);
  }

  private Optional<Unit> unit(Actor by) {
    return routing.unitOf(by);
  }

  private static void requireWork(Actor by) {
    if (!Sight.works(by)) {
      throw Fault.forbidden("role-not-allowed");
    }
  }

  static void check(int limit) {
    if (limit < 1 || limit > LONGEST_PAGE) {
      throw invalid("/limit", "limit-out-of-range", 1, LONGEST_PAGE);
    }
  }

  static Fault invalid(String pointer, String code, Object... arguments) {
    return Fault.invalid("query-invalid", new Problems().block(pointer, code, arguments));
  }

  /** Where a page ended: the last row's due date or time of completion, and its id. */
  private record Cursor(String position, String id) {
    static String of(InboxRow row) {
      return row.dueOn() + "_" + row.id();
    }

    static String ofDone(InboxRow row) {
      return row.completedAt() + "_" + row.id();
    }

    static @Nullable Cursor read(@Nullable String text) {
      if (text == null || text.isEmpty()) {
        return null;
      }
      int bar = text.indexOf('_');
      if (bar < 1) {
        throw unreadable();
      }
      return new Cursor(text.substring(0, bar), text.substring(bar + 1));
    }

    LocalDate day() {
      try {
        return LocalDate.parse(position);
      } catch (DateTimeParseException e) {
        throw unreadable();
      }
    }

    Instant at() {
      try {
        return Instant.parse(position);
      } catch (DateTimeParseException e) {
        throw unreadable();
      }
    }

    private static Fault unreadable() {
      return invalid("/after", "cursor-unreadable");
    }
  }
}

package org.onestop.division.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Division.Level;
import org.onestop.division.Divisions;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.kernel.Transactions;
import org.springframework.stereotype.Component;

/** Answers from the tree in memory; writes what is new. */
@Component
class AllDivisions implements Divisions {
  private final DivisionRows rows;
  private final Transactions transactions;

  AllDivisions(DivisionRows rows, Transactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  @Override
  public Optional<Division> find(String code) {
    return Optional.ofNullable(rows.tree().find(code));
  }

  @Override
  public Division get(String code) {
    return find(code).orElseThrow(() -> Fault.notFound("division-unknown", code));
  }

  @Override
  public List<Division> provinces() {
    return rows.tree().provinces();
  }

  @Override
  public List<Division> children(String code) {
    return rows.tree().children(code);
  }

  @Override
  public Optional<Division> cityOf(String code) {
    Tree tree = rows.tree();
    @Nullable Division at = tree.find(code);
    while (at != null && at.level() != Level.CITY) {
      at = at.parent() == null ? null : tree.find(at.parent());
    }
    return Optional.ofNullable(at);
  }

  @Override
  public List<Division> counties(String code) {
    Tree tree = rows.tree();
    Division division = tree.find(code);
    return division == null ? List.of() : counties(tree, division).toList();
  }

  private static Stream<Division> counties(Tree tree, Division at) {
    return switch (at.level()) {
      case PROVINCE, CITY ->
          tree.children(at.code()).stream().flatMap(below -> counties(tree, below));
      case COUNTY, ZONE -> Stream.of(at);
      case TOWNSHIP -> Stream.empty();
    };
  }

  @Override
  public List<Division> named(String name) {
    return rows.tree().named(name);
  }

  @Override
  public void put(List<NewDivision> divisions) {
    put(divisions, index -> "/" + index, new Problems());
  }

  /**
   * @return how many are new or changed
   */
  int put(List<NewDivision> divisions, IntFunction<String> pointers, Problems problems) {
    return transactions.act(() -> {
      Tree tree = rows.tree();
      new DivisionCheck(tree, problems).check(divisions, pointers);
      problems.orThrow("divisions-invalid");
      List<NewDivision> news = divisions.stream().filter(each -> !tree.has(each)).toList();
      if (!news.isEmpty()) {
        rows.put(news, List.of());
      }
      return news.size();
    });
  }
}

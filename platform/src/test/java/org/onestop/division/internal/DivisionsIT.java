package org.onestop.division.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onestop.OnPeopleSlice;
import org.onestop.division.Division;
import org.onestop.division.Division.Level;
import org.onestop.division.DivisionFiles;
import org.onestop.division.Divisions;
import org.onestop.division.Divisions.NewDivision;
import org.onestop.kernel.CpuTime;
import org.onestop.kernel.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole country's divisions on the real database. */
@OnPeopleSlice
class DivisionsIT {
  private static final Path CATALOG =
      Path.of("../item-catalog/src/main/resources/catalog/divisions");

  private final Divisions divisions;
  private final DivisionFiles files;
  private final DivisionMapper mapper;
  private final Transactions transactions;
  private final JdbcTemplate sql;

  DivisionsIT(
      @Autowired Divisions divisions,
      @Autowired DivisionFiles files,
      @Autowired DivisionMapper mapper,
      @Autowired Transactions transactions,
      @Autowired JdbcTemplate sql) {
    this.divisions = divisions;
    this.files = files;
    this.mapper = mapper;
    this.transactions = transactions;
    this.sql = sql;
  }

  @Test
  void readsTheWholeCountryAndAgainChangesNothing() throws IOException {
    read();
    long version = mapper.version();

    assertThat(read()).isZero();

    assertThat(mapper.version()).isEqualTo(version);
    assertThat(divisions.children("510000")).hasSize(21);
    assertThat(divisions.counties("510000").stream().filter(each -> each.level() == Level.COUNTY))
        .hasSize(183);
    assertThat(divisions.get("110101").fullName()).isEqualTo("北京市东城区");
    assertThat(divisions.get("500229").fullName()).isEqualTo("重庆市城口县");
    assertThat(divisions.get("510107").fullName()).isEqualTo("四川省成都市武侯区");
    assertThat(divisions.children("510107")).isNotEmpty();
    assertThat(divisions.named("市中区")).hasSizeGreaterThan(1);
    assertThat(sql.queryForObject("select count(*) from div_division", Integer.class))
        .isGreaterThan(6400);
  }

  @Test
  void storesTheWholeCountryWithoutMuchWork() throws IOException {
    read();
    List<NewDivision> all = mapper.divisions();
    List<NewDivision> others = all.stream().map(each -> renamed(each, each.name() + "x")).toList();

    Duration work = CpuTime.of(() -> divisions.put(others));
    divisions.put(all);

    assertThat(work).isLessThan(Duration.ofSeconds(1));
    assertThat(divisions.get("510107").fullName()).isEqualTo("四川省成都市武侯区");
  }

  @Test
  void findsACityByItsAlias() throws IOException {
    read();
    try (InputStream in = Files.newInputStream(CATALOG.resolve("aliases.csv"))) {
      files.readAliases("aliases.csv", in);
    }

    assertThat(divisions.named("甘孜州")).extracting(Division::code).containsExactly("513300");
  }

  @Test
  void learnsOfAnotherNodesChange() throws IOException {
    read();
    DivisionRows otherNode = new DivisionRows(mapper);
    AllDivisions there = new AllDivisions(otherNode, transactions);
    assertThat(there.find("510195")).isEmpty();

    divisions.put(List.of(new NewDivision("510195", "某功能区", Level.ZONE, "510100")));

    assertThat(there.find("510195")).isEmpty();
    otherNode.refresh();
    assertThat(there.find("510195")).isPresent();
  }

  @Test
  void keepsNothingOfAnActThatFailed() throws IOException {
    read();

    assertThatThrownBy(() ->
            transactions.run(() -> {
              divisions.put(List.of(new NewDivision("510196", "某区", Level.ZONE, "510100")));
              assertThat(divisions.find("510196")).isPresent();
              throw new IllegalStateException("later in the same act");
            }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(divisions.find("510196")).isEmpty();
  }

  private static NewDivision renamed(NewDivision division, String name) {
    return new NewDivision(division.code(), name, division.level(), division.parent());
  }

  private int read() throws IOException {
    try (InputStream in = Files.newInputStream(CATALOG.resolve("divisions.csv"))) {
      return files.readDivisions("divisions.csv", in);
    }
  }
}

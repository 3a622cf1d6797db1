package org.onestop.division.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.onestop.division.Division;
import org.onestop.division.Division.Level;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problem;

class ReadingDivisionsTest {
  private static final String HEADING = "code,name,level,parent\n";
  private static final String SICHUAN =
      HEADING + "510107,武侯区,county,510100\n510100,成都市,city,510000\n510000,四川省,province,\n";

  private final FakeDivisions room = new FakeDivisions();

  @Test
  void readsChildrenBeforeTheirParentsAndChangesNothingTheSecondTime() {
    assertThat(room.files().readDivisions("d.csv", in(SICHUAN))).isEqualTo(3);
    long changes = room.changes();

    assertThat(room.files().readDivisions("d.csv", in(SICHUAN))).isZero();

    assertThat(room.changes()).isEqualTo(changes);
    assertThat(room.divisions().get("510107").fullName()).isEqualTo("四川省成都市武侯区");
  }

  @Test
  void takesAByteOrderMarkAndForeignLineEnds() {
    String foreign = "\uFEFF" + SICHUAN.replace("\n", "\r\n") + "\r\n";

    assertThat(room.files().readDivisions("d.csv", in(foreign))).isEqualTo(3);
  }

  @Test
  void tellsEveryBadLineAtOnceAndStoresNone() {
    String bad =
        SICHUAN
            + "510107,武侯区,county,510100\n"
            + "510199,某县,county,520100\n"
            + "5202,某市,city,520000\n"
            + "530000,云南省,kingdom,\n"
            + "only,three,values\n"
            + "540000,\"西藏\",province,\n"
            + "610100,西安市,city,610000\n";

    Fault fault =
        catchThrowableOfType(Fault.class, () -> room.files().readDivisions("d.csv", in(bad)));

    assertThat(fault.problems().list())
        .extracting(Problem::pointer, Problem::code)
        .containsExactlyInAnyOrder(
            tuple("d.csv#/5/code", "division-twice"),
            tuple("d.csv#/6/parent", "division-parent"),
            tuple("d.csv#/7/code", "division-code-level"),
            tuple("d.csv#/8/level", "division-level"),
            tuple("d.csv#/9", "csv-columns"),
            tuple("d.csv#/10", "csv-columns"),
            tuple("d.csv#/11/parent", "division-parent-unknown"));
    assertThat(room.divisions().find("510000")).isEmpty();
  }

  @Test
  void refusesAnotherHeading() {
    assertThat(codes(() -> room.files().readDivisions("d.csv", in("id,name\n1,a\n"))))
        .containsExactly("csv-heading");
    assertThat(codes(() -> room.files().readDivisions("d.csv", in(""))))
        .containsExactly("csv-heading");
  }

  @Test
  void refusesAnotherEncoding() {
    InputStream gbk = new ByteArrayInputStream(SICHUAN.getBytes(Charset.forName("GBK")));

    assertThat(codes(() -> room.files().readDivisions("d.csv", gbk)))
        .containsExactly("file-not-utf-8");
  }

  @Test
  void findsADivisionByItsAlias() {
    room.files().readDivisions("d.csv", in(SICHUAN));

    assertThat(room.files().readAliases("a.csv", in("code,alias\n510100,成都\n"))).isEqualTo(1);
    assertThat(room.files().readAliases("a.csv", in("code,alias\n510100,成都\n"))).isZero();

    assertThat(room.divisions().named("成都")).extracting(Division::code).containsExactly("510100");
    assertThat(room.divisions().named("成都市")).hasSize(1);
    assertThat(room.divisions().named("nowhere")).isEmpty();
  }

  @Test
  void refusesAnAliasOfAnUnknownDivision() {
    assertThat(codes(() -> room.files().readAliases("a.csv", in("code,alias\n510100,\n"))))
        .containsExactly("unknown-division", "division-name");
  }

  @Test
  void readsATenantsZones() {
    room.files().readDivisions("d.csv", in(SICHUAN));

    int read =
        room.files()
            .readZones(
                "z.yaml", in("zones:\n- {code: \"510164\", name: 天府, parent: \"510100\"}\n"));

    assertThat(read).isEqualTo(1);
    assertThat(room.divisions().get("510164").level()).isEqualTo(Level.ZONE);
  }

  @Test
  void refusesAZoneWithTheCodeOfACounty() {
    room.files().readDivisions("d.csv", in(SICHUAN));

    assertThat(
            codes(() ->
                room.files()
                    .readZones(
                        "z.yaml",
                        in(
                            "zones:\n- {code: \"510107\", name: a, parent: \"510100\"}\n"
                                + "- {code: \"510164\", parent: \"510100\"}\n"))))
        .containsExactly("division-code-taken", "division-name");
  }

  private static java.util.List<String> codes(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
    Fault fault = catchThrowableOfType(Fault.class, reading);
    return fault.problems().list().stream().map(Problem::code).toList();
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}

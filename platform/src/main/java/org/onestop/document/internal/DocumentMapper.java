package org.onestop.document.internal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DocumentMapper {
  /**
   * @param code printed on it; null when it was issued before there were codes
   * @param sealedSm3 digest of the sealed file, so that files can be checked without keys
   */
  record Row(
      String id,
      String caseId,
      String division,
      String kind,
      String name,
      String number,
      @Nullable String code,
      String sm3,
      String sealedSm3,
      Instant issuedAt) {}

  /** A series of numbers; the statement that counts it on puts the new serial into it. */
  final class Series {
    private final String division;
    private final String code;
    private final int year;
    private long serial;

    Series(String division, String code, int year) {
      this.division = division;
      this.code = code;
      this.year = year;
    }

    String getDivision() {
      return division;
    }

    String getCode() {
      return code;
    }

    int getYear() {
      return year;
    }

    long getSerial() {
      return serial;
    }

    void setSerial(long serial) {
      this.serial = serial;
    }
  }

  int count(Series series);

  int insert(Row row);

  List<Row> ofCase(@Param("caseId") String caseId);

  @Nullable Row find(@Param("caseId") String caseId, @Param("id") String id);

  @Nullable Row coded(@Param("code") String code);

  List<String> existing(@Param("ids") List<String> ids);
}

package org.onestop.archive.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PackageMapper {
  Optional<PackageRow> find(String caseId);

  void insert(PackageRow row);

  /** Which of the cases have a package. */
  List<String> existing(@Param("caseIds") Collection<String> caseIds);
}

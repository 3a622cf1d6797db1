package org.onestop.division.internal;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.onestop.division.Divisions.NewDivision;

/** The rows of the tree. */
@Mapper
interface DivisionMapper {
  List<NewDivision> divisions();

  List<Alias> aliases();

  /** Parents before children, at most some hundreds at once. */
  void putDivisions(List<NewDivision> divisions);

  void putAliases(List<Alias> aliases);

  long version();

  void changeVersion();
}

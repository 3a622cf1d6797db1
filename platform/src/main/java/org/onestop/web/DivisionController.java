package org.onestop.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onestop.division.Division;
import org.onestop.division.Divisions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tree of divisions: public data. */
@RestController
@RequestMapping("/api/v1/divisions")
class DivisionController {
  private final Divisions divisions;

  DivisionController(Divisions divisions) {
    this.divisions = divisions;
  }

  /**
   * @param level province, city, county, zone or township
   */
  record DivisionAnswer(
      String code, String name, String fullName, String level, @Nullable String parent) {
    static DivisionAnswer of(Division division) {
      return new DivisionAnswer(
          division.code(),
          division.name(),
          division.fullName(),
          division.level().name().toLowerCase(Locale.ROOT),
          division.parent());
    }
  }

  @GetMapping("/{code}")
  DivisionAnswer division(@PathVariable String code) {
    return DivisionAnswer.of(divisions.get(code));
  }

  @GetMapping("/{code}/children")
  Listing<DivisionAnswer> children(@PathVariable String code) {
    divisions.get(code);
    return Listing.whole(divisions.children(code).stream().map(DivisionAnswer::of).toList());
  }
}

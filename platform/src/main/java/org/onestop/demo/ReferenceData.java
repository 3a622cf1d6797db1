package org.onestop.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onestop.calendar.Calendars;
import org.onestop.catalog.CatalogFiles;
import org.onestop.catalog.SourceFile;
import org.onestop.division.DivisionFiles;
import org.onestop.identity.DemoAccounts;
import org.onestop.identity.UnitFiles;
import org.onestop.kernel.Fault;
import org.onestop.kernel.Problems;
import org.onestop.kernel.YamlFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What stands before any matter: divisions, working days, units, accounts. Read again, it is as it
 * was.
 */
@Component
@ConditionalOnBooleanProperty("onestop.demo.enabled")
class ReferenceData {
  private static final Logger LOG = LoggerFactory.getLogger(ReferenceData.class);
  private static final String ACCOUNTS = "demo/accounts.yaml";

  private final DivisionFiles divisions;
  private final Calendars calendars;
  private final UnitFiles units;
  private final DemoAccounts accounts;
  private final String province;

  ReferenceData(
      DivisionFiles divisions,
      Calendars calendars,
      UnitFiles units,
      DemoAccounts accounts,
      @Value("${onestop.demo.province:510000}") String province) {
    this.divisions = divisions;
    this.calendars = calendars;
    this.units = units;
    this.accounts = accounts;
    this.province = province;
  }

  /** The departments as written in their file. */
  record Departments(List<Department> departments) {}

  record Department(String id, String name, @Nullable String system) {}

  void read(CatalogFiles catalog, Tenants tenants) {
    LOG.info("Reading divisions");
    divisions.readDivisions("divisions.csv", stream(catalog, "divisions/divisions.csv"));
    divisions.readAliases("aliases.csv", stream(catalog, "divisions/aliases.csv"));
    tenants.named("zones.yaml").forEach(file -> divisions.readZones(file.name(), stream(file)));
    LOG.info("Reading working days");
    catalog.paths().stream()
        .filter(path -> path.matches("calendar/\\d{4}\\.yaml"))
        .forEach(path -> calendars.readYear(path, stream(catalog, path)));
    tenants
        .named("calendar.yaml")
        .forEach(file -> calendars.readDivision(file.name(), stream(file)));
    LOG.info("Reading units and accounts");
    Map<String, String> departments = departments(catalog);
    tenants.named("units.yaml").forEach(file -> units.read(file.name(), stream(file), departments));
    try (InputStream in = new ClassPathResource(ACCOUNTS).getInputStream()) {
      accounts.read(ACCOUNTS, in, province);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> departments(CatalogFiles catalog) {
    Problems problems = new Problems();
    return YamlFile.read(
            "departments.yaml", stream(catalog, "departments.yaml"), Departments.class, problems)
        .orElseThrow(() -> Fault.invalid("units-invalid", problems))
        .departments()
        .stream()
        .collect(Collectors.toMap(Department::id, Department::name));
  }

  private static InputStream stream(CatalogFiles files, String path) {
    return new ByteArrayInputStream(
        files.bytes(path).orElseThrow(() -> Fault.notFound("file-missing", path)));
  }

  private static InputStream stream(SourceFile file) {
    return new ByteArrayInputStream(file.content());
  }
}

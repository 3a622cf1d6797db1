package org.onestop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Mapper;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

/** The laws of the house that a compiler cannot see. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.onestop");

  @Test
  void roomsUseOnlyTheRoomsTheyName() {
    ApplicationModules.of(OneStop.class).verify();
  }

  @Test
  void onlyTheProcessRoomKnowsTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.onestop.process.internal..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.flowable..")
        .check(HOUSE);
  }

  @Test
  void onlyInternalPackagesKnowTheMapper() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.onestop..internal..", "org.onestop")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.ibatis..")
        .check(HOUSE);
  }

  @Test
  void noPageLivesInThePlatform() {
    noClasses().should().dependOnClassesThat().resideInAPackage("com.vaadin..").check(HOUSE);
  }

  @Test
  void mappersAndControllersArePackagePrivate() {
    classes().that().areAnnotatedWith(Mapper.class).should().bePackagePrivate().check(HOUSE);
    classes()
        .that()
        .areAnnotatedWith(RestController.class)
        .should()
        .bePackagePrivate()
        .check(HOUSE);
  }

  @Test
  void caseworkKnowsNeitherCatalogNorClaim() {
    noClasses()
        .that()
        .resideInAPackage("org.onestop.casework..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.onestop.catalog..", "org.onestop.claim..")
        .check(HOUSE);
  }

  @Test
  void nobodyAsksForTheTimeWithoutAClock() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "now() without a clock",
                (JavaMethodCall call) ->
                    call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class))))
        .check(HOUSE);
  }

  @Test
  void noFileIsLongerThanFourHundredLines() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> long_ =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> lines(file) > 400)
              .map(Path::toString)
              .toList();
      assertThat(long_).isEmpty();
    }
  }

  @Test
  void noChineseTextStandsInJava() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> found =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(ArchitectureTest::chineseLiterals)
              .toList();
      assertThat(found).isEmpty();
    }
  }

  private static Stream<String> chineseLiterals(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.matches(".*\"[^\"]*\\p{IsHan}[^\"]*\".*"))
          .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("//"))
          .map(line -> file + ": " + line.strip());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

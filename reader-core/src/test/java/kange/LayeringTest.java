package kange;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house as DESIGN.md draws it: who may know whom. */
class LayeringTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("kange");

  /** Each package of the core, and the packages of ours it may use besides itself. */
  private static final Map<String, List<String>> KNOWS =
      Map.of(
          "model", List.of(),
          "text", List.of("model"),
          "parse", List.of("text", "model"),
          "store", List.of("model"),
          "search", List.of("text", "model"),
          "typeset", List.of(),
          "export", List.of("model", "text", "typeset"),
          "archive", List.of("model", "text", "parse", "store", "search", "export", "typeset"));

  @Test
  void everyPackageUsesOnlyThoseItMayKnow() {
    KNOWS.forEach(
        (name, known) -> {
          String[] others =
              KNOWS.keySet().stream()
                  .filter(other -> !other.equals(name) && !known.contains(other))
                  .map(other -> "kange." + other + "..")
                  .toArray(String[]::new);
          if (others.length > 0) {
            noClasses()
                .that()
                .resideInAPackage("kange." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CORE);
          }
        });
  }

  @Test
  void everyClassStandsInOneOfThePackagesOfTheDesign() {
    Set<String> found = new TreeSet<>();
    CORE.forEach(c -> found.add(c.getPackageName().split("\\.", -1)[1]));
    assertFalse(found.isEmpty());
    assertTrue(KNOWS.keySet().containsAll(found), () -> "unknown package among " + found);
  }

  @Test
  void noRoomsKnowEachOtherInACircle() {
    slices().matching("kange.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void nothingInTheCoreIsAScreen() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "javax.swing..", "kange.app..")
        .check(CORE);
  }

  @Test
  void eachEngineIsKnownToItsOwnRoomOnly() {
    Map<String, String> rooms =
        Map.of(
            "java.sql..", "kange.store..",
            "org.sqlite..", "kange.store..",
            "org.apache.lucene..", "kange.search..",
            "org.apache.pdfbox..", "kange.export..");
    rooms.forEach(
        (engine, room) ->
            noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(engine)
                .check(CORE));
  }

  @Test
  void typesettingNeedsNothingButTheJdkAndIcu() {
    classes()
        .that()
        .resideInAPackage("kange.typeset..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("kange.typeset..", "java..", "com.ibm.icu..")
        .check(CORE);
  }

  @Test
  void theRulesSeeTheClassesTheyAreAbout() {
    Stream.of("kange.store.Database", "kange.archive.Archive", "kange.model.Article")
        .forEach(name -> assertTrue(CORE.contain(name), name));
  }
}

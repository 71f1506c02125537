package kange;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house as {@code reader-core/docs/DESIGN.md} draws it: who may know whom. */
class LayeringTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("kange");

  /** Larger packages lose their reader: this many classes and no more. */
  private static final int MOST_CLASSES = 40;

  @Test
  void everyPackageUsesOnlyThoseItMayKnow() {
    CorePackages.KNOWS.forEach(
        (name, known) -> {
          String[] allowed =
              Stream.concat(Stream.of(name), known.stream())
                  .map(p -> "kange." + p)
                  .map(p -> p.endsWith(".*") ? p.substring(0, p.length() - 1) + "." : p)
                  .toArray(String[]::new);
          DescribedPredicate<JavaClass> forbidden =
              resideInAPackage("kange..").and(not(resideInAnyPackage(allowed)));
          noClasses()
              .that()
              .resideInAPackage("kange." + name)
              .should()
              .dependOnClassesThat(forbidden)
              .check(CORE);
        });
  }

  @Test
  void everyClassStandsInOneOfThePackagesOfTheDesign() {
    Set<String> found = new TreeSet<>();
    CORE.forEach(c -> found.add(c.getPackageName().substring("kange.".length())));
    assertEquals(new TreeSet<>(CorePackages.KNOWS.keySet()), found);
  }

  @Test
  void noPackageIsTooLargeToKnow() {
    Map<String, Long> sizes =
        CORE.stream()
            .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    sizes.forEach(
        (name, size) -> {
          assertTrue(size <= MOST_CLASSES, name + " has " + size + " classes");
        });
  }

  @Test
  void everyPackageSaysThatNothingInItIsNull() {
    Set<String> packages = new TreeSet<>();
    Set<String> marked = new TreeSet<>();
    for (JavaClass c : CORE) {
      packages.add(c.getPackageName());
      if (c.getSimpleName().equals("package-info") && c.isAnnotatedWith(NullMarked.class)) {
        marked.add(c.getPackageName());
      }
    }
    assertEquals(packages, marked, "a package-info with @NullMarked is missing");
  }

  @Test
  void noRoomsKnowEachOtherInACircle() {
    slices().matching("kange.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void nothingInTheCoreIsAScreen() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "javax.swing..", "kange.app..")
        .check(CORE);
  }

  /**
   * A module descriptor could not say this: PDFBox needs java.desktop whole. Of it, only finished
   * pages on their way to a printer or a preview touch anything, and those of scans.
   */
  @Test
  void onlyPrintedPagesTouchTheDesktop() {
    noClasses()
        .that()
        .resideOutsideOfPackages("kange.export.pdf..", "kange.scan..")
        .and()
        .haveNameNotMatching("kange.archive.PrintPages.*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.print..", "javax.imageio..", "java.beans..")
        .check(CORE);
  }

  @Test
  void eachEngineIsKnownToItsOwnRoomOnly() {
    Map<String, List<String>> rooms =
        Map.of(
            "java.sql..", List.of("kange.store.."),
            "org.sqlite..", List.of("kange.store.."),
            "org.apache.lucene..", List.of("kange.search.."),
            "org.apache.pdfbox..", List.of("kange.export..", "kange.scan..", "kange.source.."));
    rooms.forEach(
        (engine, own) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(own.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(engine)
                .check(CORE));
  }

  @Test
  void whatReplacesAFileGoesThroughTheOneClassThatForcesItToTheDisk() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("kange.platform.AtomicFile")
        .should()
        .callMethod(Files.class, "move", Path.class, Path.class, CopyOption[].class)
        .check(CORE);
  }

  @Test
  void typesettingNeedsNothingButTheJdkAndIcu() {
    classes()
        .that()
        .resideInAPackage("kange.typeset..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("kange.typeset..", "java..", "com.ibm.icu..", "org.jspecify..")
        .check(CORE);
  }

  @Test
  void theRulesSeeTheClassesTheyAreAbout() {
    Stream.of("kange.store.sql.Database", "kange.archive.Archive", "kange.model.issue.Article")
        .forEach(name -> assertTrue(CORE.contain(name), name));
  }
}

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

  /**
   * Every package of the core, ground floor first, and the packages of ours it may use besides
   * itself; {@code model.*} stands for all of the model.
   */
  private static final Map<String, List<String>> KNOWS =
      Map.ofEntries(
          Map.entry("model.message", List.of()),
          Map.entry("model", List.of("model.message")),
          Map.entry("model.backup", List.of("model.check", "model.message", "model.scan")),
          Map.entry("model.check", List.of("model", "model.message")),
          Map.entry("model.publish", List.of("model.message")),
          Map.entry("model.export", List.of("model")),
          Map.entry("model.history", List.of("model", "model.message")),
          Map.entry(
              "model.intake", List.of("model", "model.message", "model.issue", "model.history")),
          Map.entry("model.authority", List.of()),
          Map.entry("model.issue", List.of("model", "model.message")),
          Map.entry("model.source", List.of()),
          Map.entry("model.queue", List.of("model", "model.message", "model.source")),
          Map.entry("model.review", List.of("model", "model.message", "model.issue")),
          Map.entry("model.habit", List.of("model", "model.message", "model.issue")),
          Map.entry("model.scan", List.of("model", "model.history")),
          Map.entry("model.explain", List.of("model", "model.message", "model.issue")),
          Map.entry("model.catalogue", List.of("model", "model.issue")),
          Map.entry(
              "model.search", List.of("model", "model.message", "model.issue", "model.catalogue")),
          Map.entry("model.marks", List.of("model", "model.issue", "model.catalogue")),
          Map.entry(
              "model.reading", List.of("model", "model.issue", "model.catalogue", "model.marks")),
          Map.entry("platform", List.of()),
          Map.entry("typeset", List.of()),
          Map.entry("text", List.of("model.*")),
          Map.entry("source", List.of("model.*", "platform", "text")),
          Map.entry("parse.warning", List.of("model.*")),
          Map.entry("parse.line", List.of("model.*", "text")),
          Map.entry("parse.name", List.of("model.*", "text", "parse.line")),
          Map.entry("parse.column", List.of("parse.line", "parse.name")),
          Map.entry(
              "parse.contents", List.of("model.*", "parse.line", "parse.name", "parse.column")),
          Map.entry(
              "parse.label", List.of("model.*", "parse.line", "parse.name", "parse.contents")),
          Map.entry(
              "parse.segment",
              List.of("model.*", "parse.line", "parse.contents", "parse.column", "parse.label")),
          Map.entry(
              "parse.correction", List.of("model.*", "parse.line", "parse.name", "parse.label")),
          Map.entry(
              "parse.proposal",
              List.of(
                  "model.*",
                  "parse.line",
                  "parse.name",
                  "parse.column",
                  "parse.contents",
                  "parse.label",
                  "parse.segment",
                  "parse.article",
                  "parse.correction")),
          Map.entry("parse.order", List.of("parse.line", "parse.contents", "parse.segment")),
          Map.entry(
              "parse.article",
              List.of(
                  "model.*",
                  "parse.line",
                  "parse.name",
                  "parse.contents",
                  "parse.label",
                  "parse.segment",
                  "parse.order")),
          Map.entry(
              "parse.doubt",
              List.of(
                  "model.*",
                  "parse.warning",
                  "parse.line",
                  "parse.name",
                  "parse.column",
                  "parse.contents",
                  "parse.label",
                  "parse.segment",
                  "parse.article")),
          Map.entry(
              "parse.spread",
              List.of("model.*", "parse.line", "parse.name", "parse.label", "parse.segment")),
          Map.entry(
              "parse.explain",
              List.of(
                  "model.*",
                  "parse.line",
                  "parse.contents",
                  "parse.label",
                  "parse.segment",
                  "parse.article",
                  "parse.doubt",
                  "parse.metadata")),
          Map.entry("parse.metadata", List.of("model.*", "parse.line", "parse.name")),
          Map.entry("parse", List.of("model.*", "text", "parse.*")),
          Map.entry(
              "review",
              List.of(
                  "model.*",
                  "parse.warning",
                  "parse.line",
                  "parse.name",
                  "parse.contents",
                  "parse.segment",
                  "parse.article",
                  "parse.correction")),
          Map.entry("habit", List.of("model.*", "text")),
          Map.entry("store.sql", List.of("model.*")),
          Map.entry("store.row", List.of("model.*", "store.sql")),
          Map.entry("store.digest", List.of("model.*", "store.sql", "store.row")),
          Map.entry("store.catalogue", List.of("model.*", "store.sql", "store.row")),
          Map.entry("store.marks", List.of("model.*", "store.sql", "store.row")),
          Map.entry("store.history", List.of("model.*", "store.sql", "store.row")),
          Map.entry(
              "store.authority", List.of("model.*", "store.sql", "store.row", "store.history")),
          Map.entry("authority", List.of("model.*", "text")),
          Map.entry(
              "store.issue",
              List.of(
                  "model.*",
                  "store.sql",
                  "store.row",
                  "store.digest",
                  "store.marks",
                  "store.history")),
          Map.entry("store.scan", List.of("model.*", "store.sql", "store.history")),
          Map.entry(
              "store.undo",
              List.of(
                  "model.*",
                  "store.sql",
                  "store.row",
                  "store.marks",
                  "store.history",
                  "store.authority",
                  "store.scan",
                  "store.issue")),
          Map.entry("store.safety", List.of("model.*", "store.sql", "store.row", "store.marks")),
          Map.entry("store.queue", List.of("model.*", "store.sql", "store.row", "store.issue")),
          Map.entry(
              "store",
              List.of(
                  "store.sql",
                  "store.authority",
                  "store.catalogue",
                  "store.digest",
                  "store.history",
                  "store.issue",
                  "store.marks",
                  "store.queue",
                  "store.scan",
                  "store.undo")),
          Map.entry("search.query", List.of("text", "model.message")),
          Map.entry("search", List.of("model.*", "platform", "text", "search.query")),
          Map.entry("export.spi", List.of("model.*")),
          Map.entry("export.layout", List.of("model.*", "typeset", "export.spi")),
          Map.entry("export.catalogue", List.of("model.*", "platform", "export.spi")),
          Map.entry("export.cite", List.of("model.*", "text", "export.spi")),
          Map.entry("export.html", List.of("model.*", "export.spi")),
          Map.entry("export.epub", List.of("model.*", "export.spi", "export.html")),
          Map.entry("export.text", List.of("model.*", "export.spi")),
          Map.entry("export.word", List.of("model.*", "typeset", "export.spi", "export.layout")),
          Map.entry("export.pdf", List.of("model.*", "typeset", "export.spi", "export.layout")),
          Map.entry(
              "export",
              List.of(
                  "model.*",
                  "typeset",
                  "export.spi",
                  "export.catalogue",
                  "export.cite",
                  "export.epub",
                  "export.html",
                  "export.text",
                  "export.word",
                  "export.pdf")),
          Map.entry("index", List.of("model.*", "platform", "search", "store.*")),
          Map.entry(
              "intake",
              List.of(
                  "model.*",
                  "platform",
                  "text",
                  "source",
                  "parse",
                  "parse.warning",
                  "review",
                  "store.*")),
          Map.entry("scan", List.of("model.*", "platform", "parse.line")),
          Map.entry("safety", List.of("model.*", "platform", "store.*")),
          Map.entry("backup", List.of("model.*", "platform", "scan", "store.*")),
          Map.entry(
              "publish",
              List.of("model.*", "platform", "scan", "store.*", "search", "index", "backup")),
          Map.entry("repair", List.of("model.*", "source", "review", "intake", "store.*")),
          Map.entry(
              "check",
              List.of(
                  "model.*",
                  "platform",
                  "source",
                  "scan",
                  "store.*",
                  "search",
                  "index",
                  "intake",
                  "repair")),
          Map.entry("delivery", List.of("model.*", "platform", "store.*", "repair", "export.*")),
          Map.entry(
              "archive",
              List.of(
                  "model.*",
                  "delivery",
                  "platform",
                  "text",
                  "source",
                  "authority",
                  "parse",
                  "review",
                  "habit",
                  "store.*",
                  "search",
                  "export.*",
                  "index",
                  "intake",
                  "scan",
                  "backup",
                  "publish",
                  "safety",
                  "check",
                  "repair")));

  /** Larger packages lose their reader: this many classes and no more. */
  private static final int MOST_CLASSES = 40;

  @Test
  void everyPackageUsesOnlyThoseItMayKnow() {
    KNOWS.forEach(
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
    assertEquals(new TreeSet<>(KNOWS.keySet()), found);
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

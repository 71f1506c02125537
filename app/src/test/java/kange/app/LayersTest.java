package kange.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kange.platform.AtomicFile;
import kange.platform.ExclusiveFile;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house rules of the app, as {@code app/docs/SHELL.md} draws them. */
class LayersTest {
  private static final List<String> ROOMS =
      List.of(
          "welcome",
          "home",
          "shelves",
          "names",
          "favourites",
          "issue",
          "reader",
          "search",
          "slips",
          "intake",
          "review",
          "doubts",
          "authority",
          "export",
          "check",
          "history",
          "marks",
          "lists",
          "profile",
          "preferences",
          "manual",
          "print",
          "palette");

  /** The packages that are no rooms: the frame, what rooms share, and who puts all together. */
  private static final List<String> NO_ROOMS =
      List.of(
          "shell",
          "files",
          "work",
          "parts",
          "scan",
          "cover",
          "settings",
          "safety",
          "sharing",
          "cache",
          "messages",
          "log",
          "diagnosis",
          "instance",
          "window",
          "cli");

  /** Larger packages lose their reader: this many classes and no more. */
  private static final int MOST_CLASSES = 40;

  private static JavaClasses app;

  @BeforeAll
  static void read() {
    app =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kange.app");
  }

  @Test
  void everyPackageIsARoomOrOneOfTheFew() {
    Set<String> known = new TreeSet<>(ROOMS);
    known.addAll(NO_ROOMS);
    Set<String> found = new TreeSet<>();
    app.stream()
        .map(c -> c.getPackageName().split("\\."))
        .filter(path -> path.length > 2)
        .forEach(path -> found.add(path[2]));
    assertEquals(known, found);
  }

  @Test
  void noPackageIsTooLargeToKnow() {
    Map<String, Long> sizes =
        app.stream()
            .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    sizes.forEach((name, size) -> assertTrue(size <= MOST_CLASSES, name + " has " + size));
  }

  @Test
  void theAppSeesOfTheLibraryOnlyTheArchiveTheRecordsTheTypesetterAndHowFilesAreReplacedOrHeld() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "kange.text..",
            "kange.parse..",
            "kange.store..",
            "kange.search..",
            "kange.export..",
            "kange.index..",
            "kange.intake..",
            "kange.backup..",
            "kange.publish..",
            "kange.safety..",
            "kange.check..")
        .check(app);
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("kange.platform..")
                .and(not(assignableTo(AtomicFile.class)))
                .and(not(assignableTo(AtomicFile.Writing.class)))
                .and(not(assignableTo(ExclusiveFile.class))))
        .check(app);
  }

  @Test
  void roomsDoNotKnowEachOther() {
    for (String room : ROOMS) {
      List<String> others = new ArrayList<>();
      ROOMS.stream().filter(r -> !r.equals(room)).forEach(r -> others.add("kange.app." + r + ".."));
      others.add("kange.app.window..");
      others.add("kange.app.cli..");
      noClasses()
          .that()
          .resideInAPackage("kange.app." + room + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others.toArray(String[]::new))
          .allowEmptyShould(true)
          .check(app);
    }
  }

  @Test
  void everyPackageSaysThatNothingInItIsNull() {
    Set<String> packages = new TreeSet<>();
    Set<String> marked = new TreeSet<>();
    for (JavaClass c : app) {
      packages.add(c.getPackageName());
      if (c.getSimpleName().equals("package-info") && c.isAnnotatedWith(NullMarked.class)) {
        marked.add(c.getPackageName());
      }
    }
    assertEquals(packages, marked, "a package-info with @NullMarked is missing");
  }

  @Test
  void theShellKnowsNoRoom() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "kange.app.shell..",
            "kange.app.work..",
            "kange.app.settings..",
            "kange.app.parts..",
            "kange.app.cover..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOMS.stream().map(r -> "kange.app." + r + "..").toArray(String[]::new))
        .check(app);
  }

  /** The command line says them too, and it has no window. */
  @Test
  void puttingMessagesIntoWordsNeedsNoScreenAndNoRoom() {
    classes()
        .that()
        .resideInAPackage("kange.app.messages..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("kange.app.messages..", "kange.model..", "java..", "org.jspecify..")
        .check(app);
  }

  @Test
  void whatReplacesAFileGoesThroughTheOneClassThatForcesItToTheDisk() {
    noClasses()
        .should()
        .callMethod(Files.class, "move", Path.class, Path.class, CopyOption[].class)
        .check(app);
  }

  @Test
  void packagesDoNotGoInCircles() {
    slices().matching("kange.app.(**)").should().beFreeOfCycles().check(app);
  }

  @Test
  void viewModelsHoldNoControls() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Model")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "atlantafx..", "org.kordamp..")
        .check(app);
  }

  @Test
  void nobodyStylesInCode() {
    noClasses().should().callMethod(javafx.scene.Node.class, "setStyle", String.class).check(app);
  }
}

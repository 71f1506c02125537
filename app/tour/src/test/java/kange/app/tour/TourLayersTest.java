package kange.app.tour;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The house rules of the tour. That nothing of the app knows the tour needs no rule: its module is
 * built without.
 */
class TourLayersTest {
  private static JavaClasses all;

  @BeforeAll
  static void read() {
    all =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kange");
  }

  @Test
  void theTourKnowsTheFrameOfTheWindowItsTextsAndTheCommandLineAndNoRoom() {
    classes()
        .that()
        .resideInAPackage("kange.app.tour..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "kange.app",
            "kange.app.tour..",
            "kange.app.window",
            "kange.app.shell",
            "kange.app.files",
            "kange.app.settings",
            "kange.app.messages",
            "kange.app.cli..",
            "kange.archive",
            "kange.model..",
            "javafx..",
            "java..",
            "javax.imageio..",
            "org.jspecify..",
            "picocli..")
        .check(all);
  }

  @Test
  void noSimpleNameStandsTwiceInLibraryAppAndTour() {
    Map<String, Long> names =
        all.stream()
            .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
    for (String known : List.of("Archive", "AppWindow", "Tour")) {
      assertTrue(names.containsKey(known), () -> "not looked at: the module of " + known);
    }
    names.forEach((name, times) -> assertEquals(1, times, name));
  }
}

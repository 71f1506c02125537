package kange.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house rules of the app, as DESIGN.md draws them. */
class LayersTest {
  private static final List<String> ROOMS =
      List.of(
          "browse",
          "reader",
          "search",
          "intake",
          "export",
          "check",
          "marks",
          "lists",
          "habits",
          "preferences",
          "print");
  private static JavaClasses app;

  @BeforeAll
  static void read() {
    app =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kange.app");
  }

  @Test
  void theAppSeesOfTheLibraryOnlyTheArchiveTheRecordsAndTheTypesetter() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "kange.platform..",
            "kange.text..",
            "kange.parse..",
            "kange.store..",
            "kange.search..",
            "kange.export..",
            "kange.index..",
            "kange.intake..",
            "kange.backup..",
            "kange.check..")
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
  void theShellKnowsNoRoom() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "kange.app.shell..", "kange.app.work..", "kange.app.settings..", "kange.app.parts..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOMS.stream().map(r -> "kange.app." + r + "..").toArray(String[]::new))
        .check(app);
  }

  @Test
  void packagesDoNotGoInCircles() {
    slices().matching("kange.app.(*)..").should().beFreeOfCycles().check(app);
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

package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import kange.app.files.FileKind;
import kange.app.files.FilePicker;
import kange.app.shell.Place;
import kange.archive.Exports;
import kange.model.catalogue.ArticleFilter;
import kange.model.export.ExportFormat;
import kange.model.export.ExportKind;
import org.junit.jupiter.api.Test;

/** What file dialogs are told to show, and which name they suggest. */
class FileDialogsTest extends WindowFixture {
  private final List<FileKind> shown = new ArrayList<>();
  private final List<String> suggested = new ArrayList<>();

  /** A person who looks at the dialog and declines. */
  @Override
  FilePicker files() {
    return new NoFiles() {
      @Override
      public List<Path> openFiles(String title, List<FileKind> kinds) {
        shown.addAll(kinds);
        return List.of();
      }

      @Override
      public Optional<Path> saveFile(String title, String name, FileKind kind) {
        shown.add(kind);
        suggested.add(name);
        return Optional.empty();
      }
    };
  }

  @Test
  void anImportShowsWhatCanBeReadOrAllAndABackupIsNamedAfterItsDay() throws Exception {
    fillArchive();
    openWindow();
    Fx.await(() -> shell().open(Place.Intake.empty()));
    hand.click("#intake-files-first");
    List<String> patterns = shown.getFirst().patterns();
    assertEquals(List.of("*.txt", "*.TXT"), patterns.subList(0, 2));
    assertTrue(
        patterns.containsAll(List.of("*.md", "*.docx", "*.pdf", "*.PDF", "*.epub", "*.zip")),
        patterns::toString);
    assertTrue(shown.getFirst().name().contains("*.txt"), shown.getFirst().name());
    assertEquals(List.of("*.*"), shown.getLast().patterns());
    assertEquals(2, shown.size());
    Fx.await(() -> shell().open(new Place.Check()));
    hand.click("#check-backup");
    assertEquals(List.of("zip"), shown.getLast().endings());
    assertTrue(suggested.getLast().matches(".*\\d{4}-\\d\\d-\\d\\d\\.zip"), suggested::toString);
  }

  @Test
  void anExportShowsFilesOfTheFormatChosenAndTheNameHasItsEnding() throws Exception {
    fillArchive();
    openWindow();
    long id =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst().id();
    Fx.await(() -> shell().open(new Place.Export(List.of(id), "第一篇")));
    hand.see("#export-start");
    for (ExportFormat format : oneOfEachKind()) {
      Fx.run(
          () -> {
            ((ToggleButton) scene().lookup("#format-kind-" + format.kind().name()))
                .setSelected(true);
            ((RadioButton) scene().lookup("#format-" + format.name())).setSelected(true);
          });
      hand.click("#export-start");
      assertEquals(List.of(format.ending()), shown.getLast().endings());
      assertTrue(shown.getLast().name().contains("*." + format.ending()), format.name());
      assertEquals("第一篇." + format.ending(), suggested.getLast());
    }
  }

  private static List<ExportFormat> oneOfEachKind() {
    return Arrays.stream(ExportKind.values())
        .map(
            kind ->
                Exports.formats().stream()
                    .filter(format -> format.kind() == kind)
                    .reduce((first, last) -> last)
                    .orElseThrow())
        .toList();
  }
}

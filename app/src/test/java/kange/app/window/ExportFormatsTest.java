package kange.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import kange.app.files.FileKind;
import kange.app.files.FilePicker;
import kange.app.shell.Place;
import kange.archive.Exports;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.CitationStyle;
import kange.model.export.ExportFormat;
import kange.model.export.ExportKind;
import org.junit.jupiter.api.Test;

/** Formats are offered kind by kind, and what is chosen is what is written. */
class ExportFormatsTest extends WindowFixture {
  @Override
  FilePicker files() {
    return new NoFiles() {
      @Override
      public Optional<Path> saveFile(String title, String name, FileKind kind) {
        return Optional.of(folder.resolve(name));
      }
    };
  }

  private Set<String> offered() throws Exception {
    return Fx.get(
        () ->
            scene().getRoot().lookupAll(".formats .radio-button").stream()
                .map(node -> node.getId().replaceFirst("format-", ""))
                .collect(Collectors.toSet()));
  }

  private static Set<String> names(ExportKind kind) {
    return Exports.formats().stream()
        .filter(format -> format.kind() == kind)
        .map(ExportFormat::name)
        .collect(Collectors.toSet());
  }

  private boolean chosen(String format) throws Exception {
    return Fx.get(() -> ((RadioButton) scene().lookup("#format-" + format)).isSelected());
  }

  private boolean offersFullWidth() throws Exception {
    return Fx.get(() -> !((CheckBox) scene().lookup("#export-full-width")).isDisabled());
  }

  @Test
  void eachKindShowsItsFormatsAndComesBackWithTheOneChosenLast() throws Exception {
    fillArchive();
    openWindow();
    Fx.run(() -> settings.update(s -> s.withCitation(CitationStyle.GBT_7714_2015)));
    List<Long> ids =
        shell().context().archive().catalogue().articles(ArticleFilter.ALL, 0, 3).stream()
            .map(ArticleSummary::id)
            .toList();
    Fx.await(() -> shell().open(new Place.Export(ids, "三篇")));
    hand.see("#export-start");
    assertEquals(names(ExportKind.ARTICLES), offered());
    assertTrue(chosen("pdf") && offersFullWidth());
    hand.click("#format-txt");
    hand.click("#format-kind-REFERENCES");
    assertEquals(names(ExportKind.REFERENCES), offered());
    assertTrue(chosen("gbt7714-2015"), "by the standard of the settings");
    assertFalse(offersFullWidth(), "references hold no text");
    hand.click("#export-start");
    hand.see("#export-open");
    Path file = folder.resolve("三篇.txt");
    assertTrue(Files.readString(file).startsWith("[1] "), Files.readString(file));
    hand.click("#format-kind-CATALOGUE");
    assertEquals(names(ExportKind.CATALOGUE), offered());
    hand.click("#format-kind-ARTICLES");
    assertTrue(chosen("txt"), "the one chosen before");
  }
}

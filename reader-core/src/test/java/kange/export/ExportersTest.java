package kange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportFormat;
import kange.model.export.ExportKind;
import kange.model.export.ExportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportersTest {
  @TempDir Path folder;

  @Test
  void theEndingDecidesTheFormatInAnyCase() {
    assertEquals(
        List.of(
            "pdf", "docx", "epub", "html", "htm", "txt", "md", "bib", "ris", "json", "enw", "net",
            "eln", "csv", "xlsx", "xml", "jsonl"),
        Exporters.endings());
    for (String ending : Exporters.endings()) {
      Path file = Path.of("导出.2025." + ending.toUpperCase(Locale.ROOT));
      assertTrue(Exporters.forFile(file).orElseThrow().endings().contains(ending));
    }
  }

  @Test
  void otherEndingsHaveNoExporter() {
    for (String name : List.of("a.doc", "a", "pdf", ".", "a.pdf.")) {
      assertTrue(Exporters.forFile(Path.of(name)).isEmpty(), name);
    }
    assertTrue(Exporters.forFile(Path.of("/")).isEmpty());
  }

  @Test
  void whatEndingsCannotTellApartHasANameOfItsOwn() {
    List<String> names = Exporters.formats().stream().map(ExportFormat::name).toList();
    assertEquals(names.stream().distinct().toList(), names);
    for (String name : names) {
      assertEquals(name, Exporters.named(name.toUpperCase(Locale.ROOT)).orElseThrow().name());
    }
    assertEquals("bibtex", Exporters.forFile(Path.of("a.bib")).orElseThrow().name());
    assertEquals("txt", Exporters.forFile(Path.of("a.txt")).orElseThrow().name());
    assertTrue(Exporters.named("doc").isEmpty());
  }

  @Test
  void readersMarksHaveRoomInArticlesOnly() {
    assertEquals(
        List.of("pdf", "docx", "epub", "html", "txt", "md"),
        Exporters.formats().stream()
            .filter(format -> format.kind() == ExportKind.ARTICLES)
            .map(ExportFormat::name)
            .toList());
  }

  @Test
  void everyFormatWritesAndSaysHowFarItIs() throws IOException {
    for (ExportFormat format : Exporters.formats()) {
      Path file = folder.resolve("三篇." + format.name());
      List<String> steps = new ArrayList<>();
      ExportReport report =
          Exporters.named(format.name())
              .orElseThrow()
              .export(
                  ExportSelection.picked(ArticleFixtures.issue()),
                  file,
                  (done, total, item) -> steps.add(done + "/" + total));
      assertEquals(List.of("0/3", "1/3", "2/3", "3/3"), steps);
      assertEquals(3, report.articles());
      assertEquals(file, report.file());
      assertTrue(Files.size(file) > 200, format.name());
    }
  }

  @Test
  void everyFormatStopsWhenItIsCancelledAndRefusesToWriteNothing() {
    Progress cancelled =
        new Progress() {
          @Override
          public void at(int done, int total, String item) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    for (ExportFormat format : Exporters.formats()) {
      Path file = folder.resolve("x." + format.name());
      ArticleExporter exporter = Exporters.named(format.name()).orElseThrow();
      assertThrows(
          CancellationException.class,
          () -> exporter.export(ExportSelection.picked(ArticleFixtures.issue()), file, cancelled));
      assertThrows(
          IllegalArgumentException.class,
          () -> exporter.export(ExportSelection.picked(List.of()), file, Progress.NONE));
    }
  }
}

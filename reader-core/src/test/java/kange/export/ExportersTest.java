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
import java.util.Set;
import java.util.concurrent.CancellationException;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportReport;
import kange.model.export.PageSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportersTest {
  @TempDir Path folder;

  @Test
  void theEndingDecidesTheFormatInAnyCase() {
    assertEquals(List.of("pdf", "docx", "txt", "md", "bib", "ris"), Exporters.endings());
    for (String ending : Exporters.endings()) {
      Path file = Path.of("导出.2025." + ending.toUpperCase(Locale.ROOT));
      assertTrue(Exporters.forFile(file, PageSetup.BOOK).orElseThrow().endings().contains(ending));
    }
  }

  @Test
  void otherEndingsHaveNoExporter() {
    for (String name : List.of("a.doc", "a", "pdf", ".", "a.pdf.")) {
      assertTrue(Exporters.forFile(Path.of(name), PageSetup.BOOK).isEmpty(), name);
    }
    assertTrue(Exporters.forFile(Path.of("/"), PageSetup.BOOK).isEmpty());
  }

  @Test
  void readersMarksHaveRoomInTextsAndNotInReferences() {
    assertEquals(Set.of("pdf", "docx", "md", "txt", "bib", "ris"), Set.copyOf(Exporters.endings()));
    assertEquals(Set.of("pdf", "docx", "md", "txt"), Set.copyOf(Exporters.markedEndings()));
  }

  @Test
  void everyFormatWritesAndSaysHowFarItIs() throws IOException {
    for (String ending : Exporters.endings()) {
      Path file = folder.resolve("三篇." + ending);
      List<String> steps = new ArrayList<>();
      ExportReport report =
          Exporters.forFile(file, PageSetup.BOOK)
              .orElseThrow()
              .export(
                  ExportSelection.picked(ArticleFixtures.issue()),
                  file,
                  (done, total, item) -> steps.add(done + "/" + total));
      assertEquals(List.of("0/3", "1/3", "2/3", "3/3"), steps);
      assertEquals(3, report.articles());
      assertEquals(file, report.file());
      assertTrue(Files.size(file) > 200, ending);
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
    for (String ending : Exporters.endings()) {
      Path file = folder.resolve("x." + ending);
      ArticleExporter exporter = Exporters.forFile(file, PageSetup.BOOK).orElseThrow();
      assertThrows(
          CancellationException.class,
          () -> exporter.export(ExportSelection.picked(ArticleFixtures.issue()), file, cancelled));
      assertThrows(
          IllegalArgumentException.class,
          () -> exporter.export(ExportSelection.picked(List.of()), file, Progress.NONE));
    }
  }
}

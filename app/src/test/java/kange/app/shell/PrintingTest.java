package kange.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kange.app.shell.Printer.Outcome;
import kange.app.work.OneThread;
import kange.archive.Archive;
import kange.model.ArticleFilter;
import kange.model.DuplicatePolicy;
import kange.model.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintingTest {
  @TempDir Path folder;
  private final OneThread ui = new OneThread();
  private final Texts texts = Texts.of(Shell.class, Locale.SIMPLIFIED_CHINESE);
  private final Notices notices = new Notices(texts);
  private final List<Integer> printed = new ArrayList<>();
  private Archive archive;

  @BeforeEach
  void open() throws Exception {
    archive = Archive.open(folder.resolve("archive"));
    archive.importFiles(
        SampleIssues.copyTo(folder.resolve("samples")), DuplicatePolicy.REPORT, Progress.NONE);
  }

  @AfterEach
  void close() {
    ui.close();
    archive.close();
    assertEquals(List.of(), ui.failures());
  }

  private Printing printing(Printer printer) {
    return new Printing(archive, ui.work(), notices, texts, printer);
  }

  private Printer that(Outcome outcome) {
    return (pages, name) -> {
      printed.add(pages.getNumberOfPages());
      return outcome;
    };
  }

  private String said() throws Exception {
    return ui.get(() -> notices.currentProperty().get().map(Notice::text).orElse(""));
  }

  @Test
  void anIssueIsPrintedWithAllItsArticlesAndThatIsSaid() throws Exception {
    long issue = archive.catalogue().issues().getFirst().id();
    long first = archive.catalogue().articles(ArticleFilter.ofIssue(issue), 0, 1).getFirst().id();
    Printing printing = printing(that(Outcome.SENT));
    ui.await(() -> printing.print(Place.Article.of(first)));
    ui.get(() -> printing.print(new Place.Issue(issue))).settled().join();
    await(2);
    assertTrue(printed.getLast() > printed.getFirst(), printed.toString());
    assertEquals(texts.get("print.sent"), said());
  }

  @Test
  void withoutAPrinterOneIsToldWhatToDo() throws Exception {
    long article = archive.catalogue().articles(ArticleFilter.ALL, 0, 1).getFirst().id();
    Printing printing = printing(new DesktopPrinter());
    System.setProperty("java.awt.headless", "true");
    ui.await(() -> printing.print(List.of(article)));
    assertEquals(texts.get("print.none"), said());
  }

  @Test
  void aPlaceWithoutArticlesIsNotPrintedButAnswered() throws Exception {
    Printing printing = printing(that(Outcome.SENT));
    ui.await(() -> printing.print(new Place.Settings()));
    assertEquals(List.of(), printed);
    assertEquals(texts.get("print.what"), said());
  }

  private void await(int jobs) throws Exception {
    long end = System.nanoTime() + 30_000_000_000L;
    while (printed.size() < jobs || !said().equals(texts.get("print.sent"))) {
      assertTrue(System.nanoTime() < end, "waited in vain");
      Thread.sleep(20);
    }
  }
}

package kange.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.app.SampleArchive;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.shell.Notices;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.app.work.OneThread;
import kange.archive.Archive;
import kange.archive.Exports;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.export.CitationStyle;
import kange.model.export.Classification;
import kange.model.export.ExportFormat;
import kange.model.export.ExportReport;
import kange.model.export.FileNames;
import kange.model.export.PageSetup;
import kange.model.export.Paper;
import kange.model.export.Template;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {
  @TempDir Path folder;
  private final OneThread ui = new OneThread();
  private final Notices notices =
      new Notices(Texts.of(ExportRoom.class, Locale.SIMPLIFIED_CHINESE));
  private final SettingsModel settings = new SettingsModel(Settings.USUAL, saved -> {});
  private Archive archive;
  private ExportModel model;
  private List<Long> ids;

  @BeforeEach
  void load() throws Exception {
    archive = SampleArchive.one(folder);
    ids =
        archive.catalogue().articles(ArticleFilter.ALL, 0, 3).stream()
            .map(ArticleSummary::id)
            .toList();
    model = ui.get(() -> new ExportModel(archive, ui.work(), notices, settings));
    ui.await(() -> model.load(ids, "样刊：第2期?"));
  }

  @AfterEach
  void close() {
    ui.close();
    archive.close();
    assertEquals(List.of(), ui.failures());
  }

  private List<Long> order() throws Exception {
    return ui.get(() -> model.articles().stream().map(ArticleSummary::id).toList());
  }

  @Test
  void articlesMoveWithinTheListAndNotBeyondItsEnds() throws Exception {
    assertEquals(ids, order());
    assertEquals(1, (int) ui.get(() -> model.move(0, 1)));
    assertEquals(List.of(ids.get(1), ids.get(0), ids.get(2)), order());
    assertEquals(0, (int) ui.get(() -> model.move(0, -1)));
    assertEquals(2, (int) ui.get(() -> model.move(2, 1)));
  }

  @Test
  void marksAreOfferedWhereAnArticleHasAnyAndWrittenWhereWanted() throws Exception {
    assertEquals(0, (int) ui.get(() -> model.annotatedProperty().get()));
    archive.marks().note(ids.get(1), "值得再读的一篇");
    ui.await(model::loadMarks);
    assertEquals(1, (int) ui.get(() -> model.annotatedProperty().get()));
    for (boolean wanted : List.of(true, false)) {
      Path file = folder.resolve(wanted + ".txt");
      ui.await(
          () -> {
            model.draft().formatProperty().set(format("txt"));
            model.draft().marksProperty().set(wanted);
            return model.export(file);
          });
      assertEquals(wanted, Files.readString(file).contains("值得再读的一篇"));
    }
    ui.get(
        () -> {
          model.remove(1);
          return true;
        });
    assertEquals(0, (int) ui.get(() -> model.annotatedProperty().get()));
  }

  @Test
  void eachArticleGetsAFileOfItsOwnWhereThatIsWanted() throws Exception {
    Path each = Files.createDirectories(folder.resolve("each"));
    ui.await(
        () -> {
          model.draft().formatProperty().set(format("txt"));
          model.draft().separateProperty().set(true);
          return model.export(each);
        });
    assertEquals(each, ui.get(() -> model.job().reportProperty().get()).orElseThrow().file());
    try (Stream<Path> files = Files.list(each)) {
      assertEquals(ids.size(), files.count());
    }
  }

  @Test
  void theLookOfThePagesAndWhoMadeThemAreThereTheNextTime() throws Exception {
    PageSetup large = PageSetup.of(Template.LARGE).on(Paper.B5);
    ui.get(
        () -> {
          model.draft().pageProperty().set(large);
          model.draft().parts().titlePage().officeProperty().set("云溪县机关事务中心");
          return true;
        });
    ui.await(() -> model.export(folder.resolve("large.pdf")));
    ExportModel next = ui.get(() -> new ExportModel(archive, ui.work(), notices, settings));
    assertEquals(large, next.draft().pageProperty().get());
    assertEquals("云溪县机关事务中心", next.draft().parts().titlePage().officeProperty().get());
  }

  @Test
  void aTitlePageIsProposedForASelectionOfSeveralIssuesOnly() throws Exception {
    assertFalse(ui.get(() -> model.draft().parts().titlePage().wantedProperty().get()));
    assertEquals("样刊：第2期?", ui.get(() -> model.draft().parts().titlePage().titleProperty().get()));
    ui.get(
        () -> {
          model.draft().parts().titlePage().wantedProperty().set(true);
          model.draft().parts().titlePage().titleProperty().set(" ");
          return true;
        });
    assertEquals(Optional.empty(), ui.get(() -> model.draft().parts().titlePage().page()));
  }

  @Test
  void anExportBeginsWithTheArchivesClassificationAndCanMakeItsOwnTheArchives() throws Exception {
    Optional<Classification> internal = Classification.written("内部资料");
    archive.exports().classify(internal);
    ui.await(() -> model.load(ids, "样刊"));
    assertEquals("内部资料", ui.get(() -> model.draft().parts().classificationProperty().get()));
    ui.get(
        () -> {
          model.draft().parts().classificationProperty().set(" 机密★1年 ");
          return true;
        });
    Path file = folder.resolve("secret.pdf");
    ui.await(() -> model.export(file));
    assertTrue(text(file).contains("机密★1年"));
    assertEquals(internal, archive.exports().classification(), "of this export only");

    List<Optional<Classification>> before = new ArrayList<>();
    ui.await(() -> model.classification().set(model.draft().parts().classification(), before::add));
    assertEquals(List.of(internal), before);
    assertEquals("机密★1年", archive.exports().classification().orElseThrow().text());
    assertEquals(
        archive.exports().classification(),
        ui.get(() -> model.classification().usualProperty().get()));
  }

  @Test
  void oneThatOthersWroteTooLongIsToldAndTheExportBeginsWithNone() throws Exception {
    String tooLong = "密".repeat(Classification.LONGEST + 1);
    String database = "jdbc:sqlite:" + archive.folder().resolve("kange.db");
    try (Connection c = DriverManager.getConnection(database);
        Statement others = c.createStatement()) {
      others.executeUpdate("UPDATE archive SET classification = '" + tooLong + "'");
    }
    ui.await(() -> model.load(ids, "样刊"));
    assertEquals("", ui.get(() -> model.draft().parts().classificationProperty().get()));
    assertEquals(ids, order());
    String told = ui.get(() -> notices.currentProperty().get().orElseThrow().text());
    assertTrue(told.contains(tooLong), told);
    ui.await(() -> model.classification().set(Classification.written("内部资料"), before -> {}));
    assertEquals("内部资料", archive.exports().classification().orElseThrow().text());
  }

  @Test
  void referencesByTheUsersStandardAndTheIndexAreThereTheNextTime() throws Exception {
    settings.update(now -> now.withCitation(CitationStyle.GBT_7714_2015));
    ui.get(
        () -> {
          model.draft().parts().referencesProperty().set(true);
          model.draft().parts().authorIndexProperty().set(true);
          return true;
        });
    Path file = folder.resolve("indexed.pdf");
    ui.await(() -> model.export(file));
    String text = text(file);
    assertTrue(text.contains("引用格式："), text);
    assertTrue(text.contains("作者索引"), text);
    ExportModel next = ui.get(() -> new ExportModel(archive, ui.work(), notices, settings));
    assertEquals(
        Optional.of(CitationStyle.GBT_7714_2015),
        next.draft().parts().parts(CitationStyle.GBT_7714_2015).references());
    assertTrue(next.draft().parts().authorIndexProperty().get());
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void whatWasTakenOutGoesBackToItsPlace() throws Exception {
    ArticleSummary second = ui.get(() -> model.articles().get(1));
    ui.get(
        () -> {
          model.remove(1);
          return true;
        });
    assertEquals(List.of(ids.get(0), ids.get(2)), order());
    ui.get(
        () -> {
          model.putBack(1, second);
          return true;
        });
    assertEquals(ids, order());
  }

  @Test
  void theFileGetsTheEndingOfTheFormatOnce() throws Exception {
    assertEquals("样刊：第2期.pdf", ui.get(() -> model.draft().fileName()));
    ui.get(
        () -> {
          model.draft().formatProperty().set(format("txt"));
          return true;
        });
    ui.await(() -> model.export(folder.resolve("plain")));
    ui.await(() -> model.export(folder.resolve("twice.TXT")));
    assertTrue(Files.exists(folder.resolve("plain.txt")));
    assertTrue(Files.exists(folder.resolve("twice.TXT")));
    assertFalse(Files.exists(folder.resolve("twice.TXT.txt")));
  }

  @Test
  void aNameThatOnlyEndsInTheLettersOfTheFormatGetsItsEnding() throws Exception {
    ui.get(
        () -> {
          model.draft().formatProperty().set(format("txt"));
          return true;
        });
    Path shelf = Files.createDirectory(folder.resolve("shelf.txt"));
    for (String typed : List.of("readtxt", "a.pdf", "txt")) {
      ui.await(() -> model.export(shelf.resolve(typed)));
    }
    try (Stream<Path> written = Files.list(shelf)) {
      assertEquals(
          Set.of("readtxt.txt", "a.pdf.txt", "txt.txt"),
          written.map(p -> p.getFileName().toString()).collect(Collectors.toSet()));
    }
    assertEquals(Optional.empty(), notices.currentProperty().get());
  }

  @Test
  void theReportStandsUntilSomethingChanges() throws Exception {
    ui.await(() -> model.export(folder.resolve("a.pdf")));
    ExportReport report = ui.get(() -> model.job().reportProperty().get().orElseThrow());
    assertEquals(3, report.articles());
    assertTrue(report.pages() > 0);
    ui.get(() -> model.move(0, 1));
    assertTrue(ui.get(() -> model.job().reportProperty().get()).isEmpty());
  }

  @Test
  void aCancelledExportIsOverAtOnceAndLeavesNoFile() throws Exception {
    List<BackgroundTask> jobs = new ArrayList<>();
    boolean running =
        ui.get(
            () -> {
              jobs.add(model.export(folder.resolve("a.pdf")));
              model.job().cancel();
              return model.job().runningProperty().get();
            });
    assertFalse(running);
    jobs.getFirst().settled().join();
    assertFalse(Files.exists(folder.resolve("a.pdf")));
    assertTrue(ui.get(() -> model.job().reportProperty().get()).isEmpty());
    ui.await(() -> model.export(folder.resolve("b.pdf")));
    assertEquals(3, ui.get(() -> model.job().reportProperty().get().orElseThrow().articles()));
  }

  @Test
  void aSecondExportBeginsWithoutTheFullBarOfTheFirst() throws Exception {
    ui.await(() -> model.export(folder.resolve("a.txt")));
    List<BackgroundTask> jobs = new ArrayList<>();
    int done =
        ui.get(
            () -> {
              jobs.add(model.export(folder.resolve("b.txt")));
              return model.job().progress().doneProperty().get();
            });
    assertEquals(0, done);
    jobs.getFirst().settled().join();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaidInOneSentence() throws Exception {
    Path file = Files.createFile(folder.resolve("not-a-folder"));
    ui.await(() -> model.export(file.resolve("a.pdf")));
    assertTrue(notices.currentProperty().get().isPresent());
    assertFalse(ui.get(() -> model.job().runningProperty().get()));
    assertTrue(ui.get(() -> model.job().reportProperty().get()).isEmpty());
  }

  private static ExportFormat format(String name) {
    return Exports.formats().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void fileNamesHoldNothingThatWindowsForbids() {
    assertEquals("甲乙丙", FileNames.safe(" 甲/乙:丙?. "));
    assertEquals("kange", FileNames.safe("???"));
    assertEquals(60, FileNames.safe("𨨏".repeat(80)).codePointCount(0, 120));
  }

  @Test
  void eachDesktopOpensFilesByItsOwnCommand() {
    Path file = folder.resolve("a.pdf");
    assertEquals("explorer.exe", DesktopOpener.command("Windows 11", file).getFirst());
    assertEquals("open", DesktopOpener.command("Mac OS X", file).getFirst());
    assertEquals(List.of("xdg-open", file.toString()), DesktopOpener.command("Linux", file));
  }
}

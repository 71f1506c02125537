package kange.app.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kange.app.SampleArchive;
import kange.app.settings.AskedSearch;
import kange.app.settings.ExportSettings;
import kange.app.settings.Searches;
import kange.app.settings.Settings;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.DateOrder;
import kange.model.export.PageSetup;
import kange.model.export.Paper;
import kange.model.export.Template;
import kange.model.search.SearchFilter;
import kange.model.search.SearchOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is handed to a maintainer: enough to see what is wrong, nothing that was written or read.
 */
class DiagnosisTest {
  @TempDir Path folder;
  private Path archive;
  private Path logs;
  private Path zip;

  @BeforeEach
  void places() throws IOException {
    archive = folder.resolve("档案");
    logs = Files.createDirectories(folder.resolve("logs"));
    zip = folder.resolve("诊断.zip");
  }

  private Diagnosis diagnosis() {
    Settings settings =
        Settings.USUAL
            .withArchive(archive)
            .withExport(
                new ExportSettings(
                    PageSetup.of(Template.BOOK).on(Paper.A4), "何远舟", "办公室", true, false))
            .withSearches(
                Searches.NONE.withAsked(
                    new AskedSearch("找过的话", SearchFilter.NONE, SearchOrder.RELEVANCE)));
    return new Diagnosis(settings, logs);
  }

  private Map<String, String> written() throws IOException {
    Map<String, String> entries = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        entries.put(e.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return entries;
  }

  @Test
  void itHoldsVersionsSettingsTheStateOfTheArchiveTheLogAndCrashes() throws Exception {
    SampleArchive.copyAllTo(archive);
    Files.writeString(logs.resolve("kange.0.0.log"), "what went wrong");
    Files.writeString(logs.resolve("hs_err_4711.log"), "what Java said");
    Files.writeString(logs.resolve("kange.0.0.log.lck"), "");
    diagnosis().write(zip, archive, Progress.NONE);
    Map<String, String> held = written();
    assertEquals(4, held.size(), held.keySet().toString());
    assertTrue(held.get("system.txt").contains("java: " + Runtime.version()));
    assertTrue(held.get("system.txt").contains("archive: " + archive));
    assertTrue(held.get("archive.txt").contains("check SOUND: "), held.get("archive.txt"));
    assertTrue(held.get("archive.txt").contains("  kange.db "), held.get("archive.txt"));
    assertEquals("what went wrong", held.get("log/kange.0.0.log"));
    assertEquals("what Java said", held.get("log/hs_err_4711.log"));
  }

  @Test
  void nothingOfWhatIsReadOrSearchedForIsInIt() throws Exception {
    SampleArchive.copyAllTo(archive);
    diagnosis().write(zip, archive, Progress.NONE);
    String all = String.join("\n", written().values());
    assertFalse(all.contains("找过的话"), "what was searched for");
    assertFalse(all.contains("何远舟"), "who compiles");
    try (Archive open = Archive.openAtRest(archive)) {
      for (ArticleSummary article :
          open.catalogue()
              .summaries(open.catalogue().articleIds(ArticleFilter.ALL, DateOrder.NEWEST))) {
        assertFalse(all.contains(article.title()), article.title());
      }
    }
  }

  @Test
  void anArchiveThatDoesNotOpenOrIsNotThereIsWhatItIsAbout() throws Exception {
    diagnosis().write(zip, archive, Progress.NONE);
    assertTrue(written().get("archive.txt").contains("no such folder"));
    assertFalse(Files.exists(archive), "none is made");
    Files.createDirectories(archive);
    Files.writeString(archive.resolve("kange.db"), "no database");
    diagnosis().write(zip, archive, Progress.NONE);
    assertTrue(written().get("archive.txt").contains("does not open: "), written().toString());
  }

  @Test
  void stoppedItLeavesTheFileThatWasThere() throws Exception {
    SampleArchive.copyAllTo(archive);
    Files.writeString(zip, "an earlier one");
    assertThrows(
        CancellationException.class,
        () -> diagnosis().write(zip, archive, Progress.NONE.stoppedBy(() -> true)));
    assertEquals("an earlier one", Files.readString(zip));
  }

  @Test
  void whatIsCopiedNamesTheFailureAndTheVersions() {
    String page = diagnosis().of(new IllegalStateException("odd"));
    assertTrue(page.contains("java.lang.IllegalStateException: odd"), page);
    assertTrue(page.contains("at kange.app.diagnosis.DiagnosisTest"), page);
    assertTrue(page.startsWith("Kange "), page);
  }
}

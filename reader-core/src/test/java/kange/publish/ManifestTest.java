package kange.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kange.model.publish.EditionNews;
import kange.platform.Sha256;
import kange.store.sql.DatabaseHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  private static final Instant THEN = Instant.parse("2026-05-01T08:00:00Z");
  private static final String DIGEST = "0".repeat(64);
  private static final PublishedFile DATABASE = new PublishedFile("kange.db", 9, DIGEST);
  private static final String ROW = "01234567-89ab-cdef-0123-456789abcdef";

  @TempDir Path folder;

  private static Manifest of(List<PublishedIssue> issues, List<PublishedFile> files) {
    return new Manifest(1, ROW, "archive", 7, THEN, 17, 1, "1.0", 3, issues, files);
  }

  private static Manifest of(PublishedFile... files) {
    return of(List.of(), List.of(files));
  }

  @Test
  void whatIsNewIsTheDifferenceOfTwoListsOfIssues() {
    PublishedIssue stays = new PublishedIssue(1, "a", "第1期");
    PublishedIssue before = new PublishedIssue(2, "b", "第2期");
    PublishedIssue after = new PublishedIssue(2, "c", "第2期");
    PublishedIssue gone = new PublishedIssue(3, "d", "第3期");
    PublishedIssue fresh = new PublishedIssue(4, "e", "第4期");
    Manifest old = of(List.of(stays, before, gone), List.of(DATABASE));
    Manifest now = of(List.of(stays, after, fresh), List.of(DATABASE));
    assertEquals(new EditionNews(List.of("第4期"), List.of("第2期"), List.of("第3期")), now.since(old));
    assertEquals(EditionNews.NONE, now.since(now));
    assertEquals(3, now.sinceNothing().added().size());
    assertEquals(2, now.edition().days(THEN.plus(Duration.ofHours(50))));
    assertEquals(0, now.edition().days(THEN.minusSeconds(9)), "a clock that is wrong");
  }

  @Test
  void aManifestThatLeavesOutOrNamesTwiceOrNamesElsewhereIsNone() {
    assertTrue(of(DATABASE).plausible());
    assertTrue(of(DATABASE, new PublishedFile("scans/" + DIGEST + ".pdf", 0, DIGEST)).plausible());
    assertFalse(of().plausible());
    assertFalse(of(DATABASE, DATABASE).plausible());
    for (String path :
        List.of("a.txt", "/kange.db", "index/../kange.db", "index/..", "scans/x.pdf", "index\\a")) {
      assertFalse(of(DATABASE, new PublishedFile(path, 1, DIGEST)).plausible(), path);
    }
    assertFalse(of(new PublishedFile("kange.db", -1, DIGEST)).plausible());
    assertFalse(of(new PublishedFile("kange.db", 1, "x")).plausible());
    List<PublishedFile> files = List.of(DATABASE);
    for (Manifest wrong :
        List.of(
            new Manifest(0, ROW, "a", 7, THEN, 17, 1, "", 3, List.of(), files),
            new Manifest(1, " ", "a", 7, THEN, 17, 1, "", 3, List.of(), files),
            new Manifest(1, ROW, "a", 0, THEN, 17, 1, "", 3, List.of(), files),
            new Manifest(1, ROW, "a", 7, THEN, 0, 1, "", 3, List.of(), files),
            new Manifest(1, ROW, "a", 7, THEN, 17, 1, "", -1, List.of(), files))) {
      assertFalse(wrong.plausible(), wrong::toString);
    }
  }

  @Test
  void aNewerAndAnOlderProgramAreKnownByWhatTheyMade() {
    int schema = DatabaseHeader.newest();
    Manifest ours = new Manifest(1, ROW, "a", 7, THEN, schema, 1, "", 3, List.of(), List.of());
    assertFalse(ours.newer() || ours.older());
    assertTrue(new Manifest(2, ROW, "a", 7, THEN, schema, 1, "", 3, List.of(), List.of()).newer());
    assertTrue(
        new Manifest(1, ROW, "a", 7, THEN, schema + 1, 1, "", 3, List.of(), List.of()).newer());
    assertTrue(
        new Manifest(1, ROW, "a", 7, THEN, schema - 1, 1, "", 3, List.of(), List.of()).older());
    assertTrue(
        new Manifest(1, ROW, "a", 7, THEN, schema, -1, "", 3, List.of(), List.of())
            .otherAnalysis());
  }

  @Test
  void whatWasWrittenIsReadAndWhatIsNotSoIsRefused() throws IOException {
    Manifest manifest = of(List.of(new PublishedIssue(1, "a", "第1期")), List.of(DATABASE));
    ManifestFile.write(folder, manifest, EditionNews.NONE);
    assertEquals(manifest, ManifestFile.read(folder));
    for (String text :
        List.of("", "[]", "{", "{\"application\":\"other\"}", "{\"application\":\"kange\"}")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Files.write(folder.resolve(ManifestFile.NAME), bytes);
      assertThrows(ManifestFile.DamagedException.class, () -> ManifestFile.read(folder), text);
      Files.writeString(
          folder.resolve(ManifestFile.DIGEST), Sha256.sha256(new ByteArrayInputStream(bytes)));
      assertThrows(ManifestFile.DamagedException.class, () -> ManifestFile.read(folder), text);
    }
  }

  @Test
  void aFileThatEndsTooEarlyIsTriedAgainAndThenGivenUp() throws IOException {
    Path file = Files.write(folder.resolve("a"), new byte[] {1, 2, (byte) 200});
    try (PatientInput in = new PatientInput(file, 3, 1)) {
      assertEquals(List.of(2, 200, -1), List.of(in.read(), in.read(), in.read()));
    }
    try (PatientInput longer = new PatientInput(file, 4, 3)) {
      assertThrows(EOFException.class, longer::read);
    }
  }
}

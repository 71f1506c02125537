package kange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import kange.model.Progress;
import kange.model.export.ExportFinding;
import kange.model.export.ExportFinding.Kind;
import kange.model.export.PageSetup;
import kange.model.issue.BlockKind;
import kange.model.reading.ArticleText;
import org.junit.jupiter.api.Test;

/** Before it is written one is told what a director would notice. */
class PreflightTest {
  @Test
  void anArticleThatHasEverythingIsNotNoticed() {
    assertEquals(List.of(), findings("a.pdf", true, ArticleFixtures.research()));
  }

  @Test
  void charactersThatNoFontHasAreNamedBeforeTheyAreBoxes() {
    ArticleText text = written("甲🍅乙", "丙🍅丁\uDB84\uDC00");
    List<ExportFinding> found = findings("a.pdf", true, text);
    assertEquals(List.of(Kind.MISSING_GLYPHS), kinds(found));
    assertEquals(List.of("🍅", "\uDB84\uDC00"), found.getFirst().details());
    assertEquals("甲🍅乙", found.getFirst().title());
    assertEquals(List.of(), findings("a.docx", true, text), "Word has fonts of its own");
  }

  @Test
  void aSmallLetterAmongHanCharactersIsNamedWithItsWords() {
    List<ExportFinding> found =
        findings("a.txt", true, written("题", "坚持党建l作不放松，A股和T恤、用Word写的都不是。"));
    assertEquals(List.of(Kind.STRAY_LATIN), kinds(found));
    assertEquals(List.of("坚持党建l作不放松"), found.getFirst().details());
  }

  @Test
  void halfWidthMarksAreNoticedWhereTheyStaySo() {
    ArticleText text = written("题", "天晴了,大家出门,1,200人。");
    assertEquals(List.of(), findings("a.pdf", true, text));
    List<ExportFinding> found = findings("a.pdf", false, text);
    assertEquals(List.of(Kind.HALF_WIDTH), kinds(found));
    assertEquals(List.of("天晴了,大家出门", "大家出门,1,20"), found.getFirst().details());
  }

  @Test
  void whatIsNotKnownOfAnArticleIsSaidTheWorstFirst() {
    ArticleText bare =
        ArticleFixtures.article(
            1,
            "题",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(ArticleFixtures.block(BlockKind.PARAGRAPH, " ")));
    assertEquals(
        List.of(Kind.NO_TEXT, Kind.NO_AUTHOR, Kind.NO_PAGE), kinds(findings("a.pdf", true, bare)));
    assertEquals(
        List.of(Kind.NO_AUTHOR, Kind.NO_PAGE),
        kinds(findings("a.bib", true, bare)),
        "a reference has no text");
  }

  @Test
  void itStopsWhenNobodyWantsToKnowAnyMore() {
    Progress stopped = Progress.NONE.stoppedBy(() -> true);
    assertThrows(
        CancellationException.class,
        () -> preflight("a.pdf", true).of(Stream.of(ArticleFixtures.report()), stopped));
  }

  private static List<ExportFinding> findings(String file, boolean full, ArticleText... texts) {
    return preflight(file, full).of(Stream.of(texts), Progress.NONE);
  }

  private static Preflight preflight(String file, boolean fullWidth) {
    return new Preflight(Exporters.forFile(Path.of(file), PageSetup.BOOK).orElseThrow(), fullWidth);
  }

  private static List<Kind> kinds(List<ExportFinding> findings) {
    return findings.stream().map(ExportFinding::kind).toList();
  }

  private static ArticleText written(String title, String text) {
    return ArticleFixtures.article(
        1,
        title,
        Optional.empty(),
        Optional.empty(),
        List.of("林小满"),
        Optional.empty(),
        Optional.of(3),
        Optional.empty(),
        List.of(ArticleFixtures.block(BlockKind.PARAGRAPH, text)));
  }
}

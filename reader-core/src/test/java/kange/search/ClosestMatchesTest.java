package kange.search;

import static kange.search.TestArchive.Draft.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes first where no article holds all that was asked for. */
class ClosestMatchesTest {
  /** A word that no article holds, so that nothing matches in full. */
  private static final String NOWHERE = " 喀斯特";

  private static final String BETWEEN = "值班的同志沿着堤岸走来走去，把夜里涨水的刻度一一记在本子上。";

  @TempDir Path folder;
  private TestArchive archive;

  @BeforeEach
  void openArchive() {
    archive = new TestArchive(folder);
  }

  @AfterEach
  void closeArchive() {
    archive.close();
  }

  @Test
  void wordsThatStandNearEachOtherBringAnArticleForward() {
    archive.with(
        article(1, "札记一", "渡口起了。" + BETWEEN + "晨雾").done(),
        article(2, "札记二", "渡口晨雾起了。" + BETWEEN).done());
    assertEquals("札记二", archive.closeTitles("渡口 晨雾" + NOWHERE).getFirst());
  }

  @Test
  void ofEquallyCloseArticlesTheOneThatCameFirstIsFirst() {
    archive.with(
        article(2, "后来", "渡口起了风。" + BETWEEN).done(), article(1, "先来", "渡口起了风。" + BETWEEN).done());
    assertEquals(List.of("先来", "后来"), archive.closeTitles("渡口 晨雾"));
  }

  @Test
  void moreOfTheWordsComeBeforeOneOfThemSaidOften() {
    archive.with(
        article(1, "札记一", "渡口。渡口。渡口。渡口。" + BETWEEN).done(),
        article(2, "札记二", "渡口。" + BETWEEN + BETWEEN + "晨雾").done(),
        article(3, "札记三", BETWEEN).done());
    assertEquals(List.of("札记二", "札记一"), archive.closeTitles("渡口 晨雾" + NOWHERE));
  }

  @Test
  void aYearThatIsAskedForIsNoMatterOfCloseness() {
    archive.with(
        article(1, "札记一", "渡口晨雾。").in("青石渡", 2024, 1, 1).done(),
        article(2, "札记二", "渡口。").in("青石渡", 2025, 1, 2).done());
    assertEquals(List.of("札记二"), archive.closeTitles("渡口 晨雾 年:2025"));
  }

  @Test
  void aWordInTheTitleComesBeforeOneInTheText() {
    archive.with(
        article(1, "札记", "渡口。" + BETWEEN).done(), article(2, "渡口", "木桩。" + BETWEEN).done());
    assertEquals(List.of("渡口", "札记"), archive.closeTitles("渡口 晨雾"));
  }

  @Test
  void theRarerWordCountsForMore() {
    archive.with(
        article(1, "札记一", "渡口。" + BETWEEN).done(),
        article(2, "札记二", "渡口。" + BETWEEN).done(),
        article(3, "札记三", "渡口。" + BETWEEN).done(),
        article(4, "札记四", "晨雾。" + BETWEEN).done(),
        article(5, "札记五", BETWEEN).done());
    assertEquals("札记四", archive.closeTitles("渡口 晨雾" + NOWHERE).getFirst());
  }
}

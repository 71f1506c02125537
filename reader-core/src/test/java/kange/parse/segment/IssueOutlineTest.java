package kange.parse.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.LeftoverKind;
import kange.parse.Texts;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.label.Labelling;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;
import org.junit.jupiter.api.Test;

/** Columns of the contents page or of the body, and whether a contents page names authors. */
class IssueOutlineTest {
  private static final List<TextLine> LINES =
      Texts.lines("【水边】\n渡口边的老石阶\n正文。\n灯下的图书室\n正文。\n【山里】\n山路十八弯\n正文。");

  private static ContentsEntry entry(String column) {
    return new ContentsEntry(
        Optional.of(column), List.of("渡口边的老石阶"), Optional.empty(), Optional.of(3), false);
  }

  /** An article that begins at a line, listed in a column or not at all. */
  private static ArticleSegment article(int first, Optional<String> column, String... authors) {
    ArticleStart start =
        new ArticleStart(
            first,
            first,
            column.map(IssueOutlineTest::entry),
            1,
            Optional.empty(),
            List.of(authors));
    return new ArticleSegment(start, List.of(first - 1, first, first + 1));
  }

  private static IssueOutline outline(
      Contents contents, BodyColumns columns, ArticleSegment... articles) {
    return new IssueOutline(
        LINES,
        contents,
        new DocumentStatistics(0, false),
        List.of(articles),
        new LineLabels(LINES),
        new NgramCohesion(LINES),
        Labelling.decided(List.of()),
        columns,
        List.of());
  }

  @Test
  void labelsOverTheArticlesNameTheColumnsUntilTheNextLabel() {
    LineLabels kinds = new LineLabels(LINES);
    List<ArticleSegment> articles =
        List.of(
            article(1, Optional.empty()),
            article(3, Optional.empty()),
            article(6, Optional.empty()));
    BodyColumns columns = BodyColumns.find(LINES, Texts.NO_CONTENTS, articles, kinds);
    assertEquals(List.of("水边", "山里"), columns.names());
    assertEquals(Optional.of("水边"), columns.at(1));
    assertEquals(Optional.of("水边"), columns.at(3));
    assertEquals(Optional.of("山里"), columns.at(6));
    assertEquals(Optional.empty(), columns.at(0));
    assertEquals(Optional.of(LeftoverKind.COLUMN_BANNER), kinds.at(0));
    assertEquals(
        List.of(List.of(1, 2), List.of(2, 3, 4), List.of(6, 7)),
        columns.without(articles, kinds).stream().map(ArticleSegment::lines).toList());
    IssueOutline outline = outline(Texts.NO_CONTENTS, columns, articles.get(2));
    assertEquals(List.of("水边", "山里"), outline.columns());
    assertEquals(Optional.of("山里"), outline.column(articles.get(2)));
  }

  @Test
  void aContentsPageWithTwoColumnsNamesThemItself() {
    Contents two = Texts.contents(List.of("特稿", "随笔"), List.of(entry("特稿")));
    ArticleSegment listed = article(1, Optional.of("特稿"));
    BodyColumns columns = BodyColumns.find(LINES, two, List.of(listed), new LineLabels(LINES));
    assertSame(BodyColumns.NONE, columns);
    assertSame(listed, columns.without(List.of(listed), new LineLabels(LINES)).getFirst());
    IssueOutline outline = outline(two, columns, listed);
    assertEquals(List.of("特稿", "随笔"), outline.columns());
    assertEquals(Optional.of("特稿"), outline.column(listed));
    assertEquals(Optional.empty(), outline.column(article(3, Optional.empty())));
  }

  @Test
  void aContentsPageNamesAuthorsWhereHalfOfItsEntriesDo() {
    ArticleSegment signed = article(1, Optional.of("特稿"), "何晓舟");
    ArticleSegment unsigned = article(1, Optional.of("特稿"));
    assertTrue(listsAuthors(signed, unsigned));
    assertFalse(listsAuthors(signed, unsigned, unsigned));
    assertTrue(listsAuthors(signed, signed, unsigned));
    assertFalse(listsAuthors(article(1, Optional.empty())));
    assertFalse(listsAuthors());
  }

  private static boolean listsAuthors(ArticleSegment... articles) {
    return outline(Texts.NO_CONTENTS, BodyColumns.NONE, articles).authorsListed();
  }

  @Test
  void anArticleThatGivesLinesAwayIsMarkedAndOneThatTakesThemIsNot() {
    ArticleSegment article = article(1, Optional.empty());
    List<Integer> lines = new ArrayList<>(List.of(1));
    assertTrue(article.without(lines).gave());
    assertFalse(article.with(lines).gave());
    assertFalse(article.isUntitled());
    assertTrue(new ArticleSegment(ArticleStart.untitled(4, entry("特稿")), List.of(4)).isUntitled());
  }
}

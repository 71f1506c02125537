package kange.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.ColumnRename;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.ContributorKindChange;
import kange.model.issue.FieldChange;
import kange.model.issue.FieldOrigin;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.RoleChange;
import kange.model.issue.Settlement;
import kange.model.issue.TextChange;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;

/** What is said of the fields of three articles, their columns and their doubts. */
class ReviewFieldsTest extends ThreeArticles {
  @Test
  void theNamesFollowTheByLine() {
    ParsedIssue unsigned = after(new RoleChange(at(SECOND_BYLINE), LineRole.TEXT));
    assertEquals(List.of(), unsigned.articles().get(1).authors());
    ParsedIssue misread = after(new TextChange(SECOND_BYLINE, "文 / 阎明远"));
    assertEquals(List.of("阎明远"), authors(misread.articles().get(1)));
  }

  @Test
  void aFieldSaysWhatIsSaidOfItUntilItsLinesChange() {
    FieldChange said = new FieldChange(SECOND_TEXT, ArticleField.TITLE, List.of("灯下"));
    ParsedIssue renamed = after(said, new RoleChange(at(LAST_OF_SECOND), LineRole.NOTICE));
    assertEquals("灯下", renamed.articles().get(1).title());
    ParsedIssue again = after(said, new TextChange(SECOND_TITLE, "灯下的白板"));
    assertEquals("灯下的白板", again.articles().get(1).title());
  }

  @Test
  void anAuthorOfOneArticleIsAPersonOrABodyAsIsSaidAndStaysSoWithOtherAuthors() {
    ContributorKindChange body =
        new ContributorKindChange(SECOND_TEXT, "严明远", ContributorKind.ORGANIZATION);
    Contributor said = new Contributor("严明远", ContributorKind.ORGANIZATION);
    Contributor other = new Contributor("江望", ContributorKind.PERSON);
    ParsedIssue one = after(body);
    assertEquals(List.of(said), one.articles().get(1).authors());
    assertEquals(filed.articles().get(0), one.articles().get(0));
    assertEquals(filed.articles().get(2), one.articles().get(2));
    ParsedIssue more =
        after(body, new FieldChange(SECOND_TEXT, ArticleField.AUTHORS, List.of("江望", "严明远")));
    assertEquals(List.of(other, said), more.articles().get(1).authors());
    ParsedIssue printed = after(body, new TextChange(SECOND_BYLINE, "文 / 江望 严明远"));
    assertEquals(List.of(other, said), printed.articles().get(1).authors());
  }

  @Test
  void whoSignedNothingIsNeitherAPersonNorABody() {
    assertThrows(
        InapplicableCorrectionException.class,
        () -> after(new ContributorKindChange(SECOND_TEXT, "江望", ContributorKind.PERSON)));
  }

  @Test
  void aBannerGivesItsColumnToTheArticlesBelow() {
    ParsedIssue banner = after(new RoleChange(at(INNER_HEADING), LineRole.BANNER));
    assertEquals(List.of("石阶以后"), banner.columns());
    assertEquals(
        List.of(Optional.empty(), Optional.of("石阶以后"), Optional.of("石阶以后")),
        banner.articles().stream().map(Article::column).toList());
    ParsedIssue renamed =
        after(new RoleChange(at(INNER_HEADING), LineRole.BANNER), new ColumnRename("石阶以后", "石阶"));
    assertEquals(List.of("石阶"), renamed.columns());
    assertEquals(Optional.of("石阶"), renamed.articles().get(2).column());
  }

  @Test
  void aBannerLeavesArticlesAloneThatBeginAnotherColumn() {
    FieldChange listed = new FieldChange(THIRD_TITLE, ArticleField.COLUMN, List.of("见闻"));
    ParsedIssue banner = after(listed, new RoleChange(at(INNER_HEADING), LineRole.BANNER));
    assertEquals(
        List.of(Optional.empty(), Optional.of("石阶以后"), Optional.of("见闻")),
        banner.articles().stream().map(Article::column).toList());
  }

  @Test
  void theCardSaysWhatIsSaid() {
    ParsedIssue card =
        after(
            new CardChange(CardField.JOURNAL, Optional.of("渡口")),
            new CardChange(CardField.YEAR, Optional.of("2024")));
    assertEquals(Optional.of("渡口"), card.issue().journal());
    assertEquals(Optional.of(2024), card.issue().year());
    assertEquals(FieldOrigin.BY_LIBRARIAN, card.origins().get(CardField.YEAR));
    assertEquals(
        filed.origins().get(CardField.NUMBER), card.origins().get(CardField.NUMBER), "unsaid");
    assertThrows(
        IllegalArgumentException.class, () -> new CardChange(CardField.YEAR, Optional.of("2O24")));
  }

  @Test
  void aSettledDoubtIsGoneAndTheOthersStay() {
    ParseWarning doubt = filed.warnings().getFirst();
    ParsedIssue settled = after(Settlement.of(Optional.empty(), doubt));
    assertEquals(filed.warnings().size() - 1, settled.warnings().size());
    assertFalse(settled.warnings().contains(doubt));
  }

  @Test
  void anArticleThatLosesItsTextIsDoubted() {
    ParsedIssue empty = after(new RoleChange(at(SECOND_TEXT, LAST_OF_SECOND), LineRole.NOTICE));
    assertEquals(
        List.of("no-text"),
        empty.articles().get(1).warnings().stream()
            .map(ParseWarning::code)
            .filter("no-text"::equals)
            .toList());
  }

  @Test
  void bylinesSaidInOneStrokeStayEachWithItsArticle() {
    ParsedIssue read =
        after(
            new RoleChange(
                List.of(
                    new LineRange(SECOND_BYLINE, SECOND_BYLINE),
                    new LineRange(INNER_HEADING, INNER_HEADING)),
                LineRole.BYLINE));
    assertEquals(titles(filed), titles(read));
    for (int place = 0; place < read.articles().size(); place++) {
      assertEquals(
          filed.articles().get(place).lines(), read.articles().get(place).lines(), "article");
    }
  }

  @Test
  void columnsSaidInOneStrokeAreAsManyAsTheirLines() {
    ParsedIssue read =
        after(
            new RoleChange(
                List.of(
                    new LineRange(LAST_OF_FIRST, LAST_OF_FIRST),
                    new LineRange(LAST_OF_SECOND, LAST_OF_SECOND)),
                LineRole.BANNER));
    assertEquals(
        List.of(Optional.empty(), Optional.of(Texts.OTHER_PROSE), Optional.of(Texts.PROSE)),
        read.articles().stream().map(Article::column).toList());
  }
}

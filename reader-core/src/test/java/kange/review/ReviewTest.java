package kange.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;
import kange.model.issue.ArticleJoin;
import kange.model.issue.ArticleMove;
import kange.model.issue.Block;
import kange.model.issue.BlockChange;
import kange.model.issue.BlockKind;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineMove;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.NewArticle;
import kange.model.issue.ParsedIssue;
import kange.model.issue.RoleChange;
import kange.model.issue.Side;
import kange.model.issue.TextChange;
import kange.model.review.ReviewLine;
import kange.parse.IssueParser;
import kange.parse.Texts;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** What is done with lines of three articles, and taken back. */
class ReviewTest extends ThreeArticles {
  @Test
  void nothingDoneIsTheParse() {
    assertEquals(List.of("渡口的石阶", "灯下的黑板", "堤上的木桩"), titles(filed));
    assertSame(filed, start.issue());
    assertSame(start.issue(), start.undo().issue());
  }

  @Test
  void aLineWithinTheTextThatIsATitleBeginsAnotherArticle() {
    ParsedIssue two = after(new RoleChange(at(INNER_HEADING), LineRole.TITLE));
    assertEquals(List.of("渡口的石阶", "石阶以后", "灯下的黑板", "堤上的木桩"), titles(two));
    assertEquals(Texts.PROSE, text(two.articles().get(0)));
    assertEquals(Texts.OTHER_PROSE, text(two.articles().get(1)));
    assertEquals(filed.articles().get(2), two.articles().get(3));
  }

  @Test
  void anArticleWithoutItsTitleIsTextOfTheOneAbove() {
    ParsedIssue joined = after(new RoleChange(at(SECOND_TITLE), LineRole.TEXT));
    assertEquals(List.of("渡口的石阶", "堤上的木桩"), titles(joined));
    assertEquals(List.of("何晓舟"), authors(joined.articles().getFirst()));
    assertTrue(text(joined.articles().getFirst()).contains("灯下的黑板"));
  }

  @Test
  void twoArticlesAreOneAndTheOthersKeepTheirPlaces() {
    ParsedIssue joined = after(new ArticleJoin(FIRST_TEXT, SECOND_TEXT));
    assertEquals(List.of("渡口的石阶", "堤上的木桩"), titles(joined));
    assertEquals(at(1, LAST_OF_SECOND), joined.articles().getFirst().lines());
    assertThrows(
        InapplicableCorrectionException.class,
        () -> after(new ArticleJoin(FIRST_TEXT, INNER_HEADING)));
  }

  @Test
  void theBorderMovesWithItsLines() {
    ParsedIssue moved = after(new LineMove(at(LAST_OF_FIRST), SECOND_TITLE, Side.BEFORE));
    assertEquals(titles(filed), titles(moved));
    assertFalse(text(moved.articles().get(0)).contains(Texts.OTHER_PROSE));
    assertEquals(Texts.OTHER_PROSE, moved.articles().get(1).blocks().getFirst().text());
    assertEquals(at(LAST_OF_FIRST, LAST_OF_SECOND), moved.articles().get(1).lines());
  }

  @Test
  void aParagraphTornByAMastheadIsOneAgainWhenThatIsTakenOut() {
    String torn =
        """
        # 渡口的石阶

        文 / 何晓舟

        入冬以后，镇里的老渡口重新修了石阶，往来的人比从前多出一倍，摆渡的老人把船

        编辑部电话一二三，来稿请寄老渡口一号。

        收拾得干干净净，逢人便说这条河的旧事，说到高兴处还要哼上几句号子。
        """;
    SourceText source = SourceText.of(torn, "torn.txt");
    ParsedIssue read = new IssueParser().parse(source);
    Review review = Review.of(read, source.lines());
    ParsedIssue whole = review.take(doing(new RoleChange(at(7), LineRole.MASTHEAD))).issue();
    assertEquals(Optional.of(LeftoverKind.MASTHEAD), kind(whole, 7));
    List<Block> blocks = whole.articles().getFirst().blocks();
    assertEquals(1, blocks.size(), blocks::toString);
    assertTrue(blocks.getFirst().text().contains("把船收拾得"), blocks::toString);
  }

  @Test
  void aTornPieceIsPutInItsPlace() {
    ParsedIssue moved = after(new LineMove(at(LAST_OF_SECOND), FIRST_TEXT, Side.AFTER));
    Article first = moved.articles().getFirst();
    assertEquals(
        List.of(
            new LineRange(1, FIRST_TEXT),
            new LineRange(LAST_OF_SECOND, LAST_OF_SECOND),
            new LineRange(INNER_HEADING, LAST_OF_FIRST)),
        first.lines());
    assertEquals(at(LAST_OF_SECOND), first.blocks().get(1).lines());
  }

  @Test
  void linesAreAnArticleOfTheirOwn() {
    ParsedIssue made = after(new NewArticle(at(INNER_HEADING, LAST_OF_FIRST)));
    assertEquals(List.of("渡口的石阶", "石阶以后", "灯下的黑板", "堤上的木桩"), titles(made));
  }

  @Test
  void whatBelongsToNoArticleIsNamedAndComesBack() {
    Review out = start.take(doing(new RoleChange(at(LAST_OF_SECOND), LineRole.NOTICE)));
    assertEquals(Optional.of(LeftoverKind.NOTICE), kind(out.issue(), LAST_OF_SECOND));
    Review back = out.take(doing(new RoleChange(at(LAST_OF_SECOND), LineRole.TEXT)));
    assertEquals(filed.articles(), back.issue().articles());
    assertEquals(Optional.empty(), kind(back.issue(), LAST_OF_SECOND));
  }

  @Test
  void aBlockIsWhatIsSaidAndCutsTheParagraphAroundIt() {
    ParsedIssue quoted = after(new BlockChange(at(FIRST_TEXT), BlockKind.QUOTE, 0));
    assertEquals(BlockKind.QUOTE, quoted.articles().getFirst().blocks().getFirst().kind());
    assertEquals(filed.articles().get(1), quoted.articles().get(1));
  }

  @Test
  void anArticleStandsWhereItIsPut() {
    ParsedIssue moved = after(new ArticleMove(THIRD_TITLE, FIRST_TEXT, Side.BEFORE));
    assertEquals(List.of("堤上的木桩", "渡口的石阶", "灯下的黑板"), titles(moved));
  }

  @Test
  void aLineThatIsNotThereIsRefused() {
    assertThrows(
        InapplicableCorrectionException.class, () -> after(new RoleChange(at(2), LineRole.TITLE)));
    assertThrows(InapplicableCorrectionException.class, () -> after(new TextChange(900, "没有这一行")));
  }

  @Test
  void aStepTakenBackAndDoneAgainIsTheSame() {
    Review one = start.take(doing(new RoleChange(at(INNER_HEADING), LineRole.TITLE)));
    Review two = one.take(doing(new ArticleJoin(FIRST_TEXT, INNER_HEADING)));
    assertEquals(one.issue(), two.undo().issue());
    assertEquals(two.issue(), two.undo().redo().issue());
    assertSame(filed, two.undo().undo().issue());
    Review other = two.undo().take(doing(new TextChange(SECOND_TITLE, "灯")));
    assertEquals(2, other.revisions().size());
    assertEquals(other.issue(), other.redo().issue());
  }

  @Test
  void whatIsShownOfALineIsWhatItIs() {
    Review review = start.take(doing(new TextChange(FIRST_TEXT, "改过的一行。")));
    ReviewLine changed =
        review.state().lines().stream()
            .filter(line -> line.number() == FIRST_TEXT)
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of("改过的一行。"), changed.corrected());
    assertEquals(Texts.PROSE, changed.printed());
    assertEquals(Optional.of(BlockKind.PARAGRAPH), changed.block());
    assertEquals(Optional.of("渡口的石阶"), review.about(review.revisions().getFirst()));
    assertEquals(
        Optional.empty(), review.about(doing(new CardChange(CardField.YEAR, Optional.empty()))));
  }
}

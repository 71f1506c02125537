package kange.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kange.model.issue.Article;
import kange.model.issue.ArticleField;
import kange.model.issue.ArticleJoin;
import kange.model.issue.ArticleMove;
import kange.model.issue.Block;
import kange.model.issue.BlockChange;
import kange.model.issue.BlockKind;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.ColumnRename;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.model.issue.ContributorKindChange;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.FieldOrigin;
import kange.model.issue.Leftover;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineMove;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.NewArticle;
import kange.model.issue.ParseWarning;
import kange.model.issue.ParsedIssue;
import kange.model.issue.RoleChange;
import kange.model.issue.Settlement;
import kange.model.issue.Side;
import kange.model.issue.TextChange;
import kange.model.review.ReviewLine;
import kange.model.review.Revision;
import kange.parse.IssueParser;
import kange.parse.Texts;
import kange.text.SourceText;
import org.junit.jupiter.api.Test;

/** Three articles on a desk. */
class ReviewTest {
  private static final String ISSUE =
      """
      # 渡口的石阶

      文 / 何晓舟

      %1$s

      石阶以后

      %2$s

      # 灯下的黑板

      文 / 严明远

      %2$s

      %1$s

      # 堤上的木桩

      文 / 江望

      %1$s

      %2$s
      """
          .formatted(Texts.PROSE, Texts.OTHER_PROSE);

  private static final int FIRST_TEXT = 5;
  private static final int INNER_HEADING = 7;
  private static final int LAST_OF_FIRST = 9;
  private static final int SECOND_TITLE = 11;
  private static final int SECOND_BYLINE = 13;
  private static final int SECOND_TEXT = 15;
  private static final int LAST_OF_SECOND = 17;
  private static final int THIRD_TITLE = 19;

  private final SourceText source = SourceText.of(ISSUE, "three.txt");
  private final ParsedIssue filed = new IssueParser().parse(source);
  private final Review start = Review.of(filed, source.lines());

  private static Revision doing(Correction... acts) {
    return new Revision(List.of(acts), Instant.EPOCH, "reader");
  }

  private ParsedIssue after(Correction... acts) {
    return start.take(doing(acts)).issue();
  }

  private static List<LineRange> at(int first, int last) {
    return List.of(new LineRange(first, last));
  }

  private static List<LineRange> at(int line) {
    return at(line, line);
  }

  private static List<String> titles(ParsedIssue issue) {
    return issue.articles().stream().map(Article::title).toList();
  }

  private static List<String> authors(Article article) {
    return article.authors().stream().map(Contributor::name).toList();
  }

  private static String text(Article article) {
    return article.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  private static Optional<LeftoverKind> kind(ParsedIssue issue, int line) {
    return issue.other().stream()
        .filter(other -> other.lines().stream().anyMatch(range -> range.contains(line)))
        .map(Leftover::kind)
        .findFirst();
  }

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
  void theNamesFollowTheByLine() {
    ParsedIssue unsigned = after(new RoleChange(at(SECOND_BYLINE), LineRole.TEXT));
    assertEquals(List.of(), unsigned.articles().get(1).authors());
    ParsedIssue misread = after(new TextChange(SECOND_BYLINE, "文 / 阎明远"));
    assertEquals(List.of("阎明远"), authors(misread.articles().get(1)));
  }

  @Test
  void anOrnamentThatWasAMisreadLineIsTextWhereItStands() {
    SourceText starred = SourceText.of(ISSUE.replace("石阶以后", "◆◆◆"), "starred.txt");
    Review desk = Review.of(new IssueParser().parse(starred), starred.lines());
    ParsedIssue read = desk.take(doing(new TextChange(INNER_HEADING, "石阶以后"))).issue();
    String text = text(read.articles().getFirst());
    assertTrue(text.contains("石阶以后"), text);
    assertEquals(start.issue().articles().get(1), read.articles().get(1));
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
  void aBlockIsWhatIsSaidAndCutsTheParagraphAroundIt() {
    ParsedIssue quoted = after(new BlockChange(at(FIRST_TEXT), BlockKind.QUOTE, 0));
    assertEquals(BlockKind.QUOTE, quoted.articles().getFirst().blocks().getFirst().kind());
    assertEquals(filed.articles().get(1), quoted.articles().get(1));
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
  void anArticleStandsWhereItIsPut() {
    ParsedIssue moved = after(new ArticleMove(THIRD_TITLE, FIRST_TEXT, Side.BEFORE));
    assertEquals(List.of("堤上的木桩", "渡口的石阶", "灯下的黑板"), titles(moved));
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
  void aMisreadLineIsPutRightWhereverItWasRead() {
    String read = "入冬以后，镇里的新渡口修了石阶。";
    ParsedIssue text = after(new TextChange(FIRST_TEXT, read));
    assertEquals(read, text.articles().getFirst().blocks().getFirst().text());
    ParsedIssue titled = after(new TextChange(SECOND_TITLE, "灯下的白板"));
    assertEquals("灯下的白板", titled.articles().get(1).title());
    ParsedIssue loose =
        after(
            new RoleChange(at(LAST_OF_SECOND), LineRole.NOTICE),
            new TextChange(LAST_OF_SECOND, "启事改过"),
            new RoleChange(at(LAST_OF_SECOND), LineRole.TEXT));
    assertTrue(text(loose.articles().get(1)).endsWith("启事改过"));
  }

  @Test
  void aSignatureInTheTextNamesTheAuthorAsItIsPutRight() {
    Article a = filed.articles().getFirst();
    Article signed =
        new Article(
            a.title(),
            a.subtitle(),
            a.kicker(),
            a.authors(),
            Optional.of("石阶以后"),
            a.column(),
            a.page(),
            a.source(),
            a.note(),
            a.lines(),
            a.blocks(),
            a.confidence(),
            a.warnings());
    ParsedIssue issue =
        new ParsedIssue(
            filed.source(), filed.issue(), List.of(), List.of(signed), filed.other(), List.of());
    Review review =
        Review.of(issue, source.lines()).take(doing(new TextChange(INNER_HEADING, "（作者：江望）")));
    assertEquals(List.of("江望"), authors(review.issue().articles().getFirst()));
    assertEquals(Optional.of("（作者：江望）"), review.issue().articles().getFirst().byline());
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

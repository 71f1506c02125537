package kange.export.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kange.export.ArticleFixtures;
import kange.export.spi.ContentsPlan;
import kange.export.spi.ExportSelection;
import kange.model.export.PageSetup;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.reading.ArticleText;
import kange.typeset.LineBreaker;
import org.junit.jupiter.api.Test;

/** What stands on which row, of articles and of their contents; set in squares, without a font. */
class ComposersTest {
  private final LineBreaker breaker = new LineBreaker((face, c) -> c < 0x2000 ? 0.5 : 1);
  private final PageTemplate template = PageTemplate.of(PageSetup.BOOK);
  private final double measure = template.frame().measure();

  private List<FlowBlock> composed(ArticleText text) {
    ComposedArticle article = new ArticleComposer(template, breaker).compose(text);
    return Stream.concat(article.head().stream(), article.body().stream()).toList();
  }

  private List<FlowBlock> contents(List<ArticleText> articles, Integer... pages) {
    ExportSelection selection = ExportSelection.picked(articles);
    List<String> numbers = Stream.of(pages).map(String::valueOf).toList();
    return new ContentsComposer(template, breaker)
        .contents(selection, ContentsPlan.of(selection), numbers);
  }

  @Test
  void columnAndPlaceShareALineWhereTheyFitAndStandBelowEachOtherWhereNot() {
    Row together = composed(ArticleFixtures.research()).getFirst().rows().getFirst();
    assertEquals(List.of("实践探索", "云溪机关 2025年第7期 · 第6页"), texts(together));
    List<Row> apart = composed(columned("栏".repeat(38))).getFirst().rows();
    assertEquals(List.of("栏".repeat(38)), texts(apart.get(0)));
    assertEquals(List.of("云溪机关 2025年第7期"), texts(apart.get(1)));
    List<Row> alone = composed(columned(" ")).getFirst().rows();
    assertEquals(List.of("云溪机关 2025年第7期"), texts(alone.getFirst()));
    List<Row> wrapped = composed(columned("栏".repeat(60))).getFirst().rows();
    assertEquals(List.of("云溪机关 2025年第7期"), texts(wrapped.get(2)));
  }

  @Test
  void aTitleOfManyLinesIsSetSmaller() {
    assertEquals(template.style(StyleName.TITLE), styleOf("题".repeat(30), "题"));
    assertEquals(template.style(StyleName.TITLE_LONG), styleOf("题".repeat(60), "题"));
  }

  private PageStyle styleOf(String title, String part) {
    return composed(ArticleFixtures.simple(title, "雨。")).stream()
        .flatMap(block -> block.rows().stream())
        .flatMap(row -> row.fragments().stream())
        .filter(f -> f.line().text().contains(part))
        .findFirst()
        .orElseThrow()
        .style();
  }

  @Test
  void theHeadHoldsNothingThatIsBlankAndStaysWithTheText() {
    ArticleText bare = headed(Optional.of(" "), Optional.of("　"), List.of());
    assertEquals(List.of("雨"), head(bare));
    ArticleText full = headed(Optional.of("引题"), Optional.of("——副题"), List.of("林小满"));
    assertEquals(List.of("引题", "雨", "——副题", "林小满"), head(full));
    assertTrue(composed(full).get(4).keepWithNext());
    assertEquals(18, composed(full).get(4).after(), 1e-6, "white before the text");
    assertEquals(18, composed(bare).get(1).after(), 1e-6, "white before the text");
  }

  private List<String> head(ArticleText text) {
    List<FlowBlock> blocks = composed(text);
    return blocks.subList(1, blocks.size() - 1).stream().map(ComposersTest::text).toList();
  }

  @Test
  void headingsLookAsDeepAsTheyAreAndAreBookmarkedSo() {
    List<FlowBlock> blocks =
        body(
            ArticleFixtures.heading(0, " 零"),
            ArticleFixtures.heading(1, "一"),
            ArticleFixtures.heading(2, "二"),
            ArticleFixtures.heading(3, "三"));
    assertEquals(
        List.of("1 零", "1 一", "2 二", "3 三"),
        blocks.stream()
            .map(b -> b.rows().getFirst().heading().orElseThrow())
            .map(heading -> heading.level() + " " + heading.text())
            .toList());
    assertEquals(List.of(11.9, 11.9, 0.0, 0.0), blocks.stream().map(FlowBlock::before).toList());
    assertEquals(
        List.of(14.0, 14.0, 0.0, 0.0), blocks.stream().map(b -> b.before() + b.after()).toList());
    assertEquals(
        List.of(1, 1, 2, 3).stream().map(template::heading).toList(),
        blocks.stream().map(b -> b.rows().getFirst().fragments().getFirst().style()).toList());
  }

  @Test
  void oneStrokeStandsAboveARunOfNotesAndBlankBlocksVanish() {
    List<FlowBlock> blocks =
        body(
            note("注一"),
            note("注二"),
            block(BlockKind.PARAGRAPH, "正文。"),
            block(BlockKind.QUOTE, "　"),
            note("注三"));
    assertEquals(
        List.of("注一", "注二", "正文。", "注三"), blocks.stream().map(ComposersTest::text).toList());
    assertEquals(List.of(1, 0, 0, 1), blocks.stream().map(ComposersTest::strokes).toList());
    assertTrue(blocks.get(0).whole());
    assertFalse(body(note("注".repeat(400))).getFirst().whole(), "a long note may run over pages");
  }

  @Test
  void theSourceFollowsNotesWithoutAStrokeOfItsOwn() {
    List<FlowBlock> sourced = composed(sourced(note("注一")));
    assertEquals(0, strokes(sourced.getLast()));
    assertEquals("来源：云溪日报", text(sourced.getLast()));
    List<FlowBlock> alone = composed(sourced(block(BlockKind.PARAGRAPH, "正文。")));
    assertEquals(1, strokes(alone.getLast()));
  }

  @Test
  void theContentsOfOneIssueNameItOnceAndEachColumnWhereItBegins() {
    List<ArticleText> three = List.of(columned("要闻"), columned("要闻"), columned("文史"));
    assertEquals(
        List.of("目　录", "云溪机关 2025年第7期", "要闻", "雨 林小满 3", "雨 林小满 5", "文史", "雨 林小满 7"),
        rows(contents(three, 3, 5, 7)));
  }

  @Test
  void theContentsOfSeveralIssuesAreGroupedByIssueAndColumnsBeginAnewInEach() {
    List<ArticleText> mixed =
        List.of(
            columned("要闻"),
            ArticleFixtures.in("2025年第8期", columned("要闻")),
            ArticleFixtures.in("2025年第8期", columned("")));
    List<FlowBlock> blocks = contents(mixed, 1, 2, 3);
    assertEquals(
        List.of(
            "目　录",
            "3 篇文章",
            "云溪机关 2025年第7期",
            "要闻",
            "雨 林小满 1",
            "云溪机关 2025年第8期",
            "要闻",
            "雨 林小满 2",
            "雨 林小满 3"),
        rows(blocks));
    assertEquals(2, blocks.get(7).before(), "close under its column");
    assertEquals(9, blocks.get(8).before(), "apart from the column it is not in");
  }

  @Test
  void aLongTitleOrManyAuthorsTakeRowsOfTheirOwnAndTheNumberStandsOnTheLast() {
    ArticleText titled = ArticleFixtures.simple("题".repeat(50), "雨。");
    ArticleText authored =
        headed(Optional.empty(), Optional.empty(), Collections.nCopies(12, "作者甲乙"));
    for (ArticleText text : List.of(titled, authored)) {
      List<Row> entry = contents(List.of(text), 12).getLast().rows();
      assertTrue(entry.size() >= 2, "rows: " + entry.size());
      assertEquals("12", texts(entry.getLast()).getLast());
      assertEquals(1, entry.getLast().rules().size(), "the leader");
      for (Row row : entry.subList(0, entry.size() - 1)) {
        assertFalse(texts(row).contains("12"), texts(row)::toString);
        assertEquals(List.of(), row.rules());
      }
      entry.forEach(row -> assertEquals(OptionalInt.of(0), row.target(), "all of it is a link"));
    }
    List<Row> many = contents(List.of(authored), 12).getLast().rows();
    assertEquals(List.of("雨"), texts(many.getFirst()), "authors below, not beside");
    assertEquals(3, many.size());
    int written =
        many.stream().mapToInt(r -> String.join("", texts(r)).replace("　", "").length()).sum();
    assertEquals(1 + 12 * 4 + 2, written, "no name is lost");
  }

  @Test
  void theLeaderRunsFromTheEndOfTheWordsToTheNumber() {
    Row row = contents(List.of(columned("要闻")), 12).getLast().rows().getFirst();
    Rule leader = row.rules().getFirst();
    // 雨 in 10.5 points, as much white, 林小满 in 9.5: and 6 points of air at either end.
    assertEquals(10.5, row.fragments().get(1).x() - 10.5, 1e-6, "the author stands one em off");
    assertEquals(10.5 + 10.5 + 3 * 9.5 + 6, leader.x1(), 1e-6);
    assertEquals(measure - 10.5 - 6, leader.x2(), 1e-6, "12 is one em wide");
    assertTrue(leader.dotted());
  }

  @Test
  void theLeaderGoesOnFromTheLastOfTheAuthors() {
    ArticleText authored =
        headed(Optional.empty(), Optional.empty(), Collections.nCopies(12, "作者甲乙"));
    List<Row> rows = contents(List.of(authored), 7).getLast().rows();
    Fragment last = rows.getLast().fragments().getFirst();
    assertEquals(10.5, last.x(), 1e-6, "authors below are indented by one em");
    assertEquals(10.5 + last.line().right() + 6, rows.getLast().rules().getFirst().x1(), 1e-6);
    // The number takes 2.7 ems, and 2.3 at least are for the leader.
    rows.forEach(
        row -> assertTrue(row.fragments().getFirst().line().right() <= measure - 5 * 10.5 + 1e-6));
  }

  @Test
  void anAuthorStandsBesideTheTitleOnlyWhileALeaderFitsAfterIt() {
    // Room for 371 points, of which 24 are the leader's: 29 characters, one em, three of 9 points.
    assertEquals(1, contents(List.of(titled(29)), 1).getLast().rows().size());
    assertEquals(2, contents(List.of(titled(30)), 1).getLast().rows().size());
  }

  private static ArticleText titled(int characters) {
    return ArticleFixtures.simple("题".repeat(characters), "雨。");
  }

  @Test
  void aRowsTypeStandsInItsMiddle() {
    Row body = body(block(BlockKind.PARAGRAPH, "正文。")).getFirst().rows().getFirst();
    // 18 points high, 10.5 of them type, of which 88 % stand above the baseline.
    assertEquals(3.75 + 9.24, body.baseline(), 1e-6);
    Row stroke = body(note("注一")).getFirst().rows().getFirst();
    assertEquals(5, stroke.baseline(), 1e-6, "a stroke stands in the middle of its row");
    assertEquals(8 * 9, stroke.rules().getFirst().x2(), 1e-6, "as long as eight characters");
  }

  @Test
  void aQuoteIsIndentedByTwoOfItsCharacters() {
    Row quote = body(block(BlockKind.QUOTE, "路不修不平。")).getFirst().rows().getFirst();
    assertEquals(21, quote.fragments().getFirst().x(), 1e-6);
  }

  @Test
  void aNoteOfFourRowsIsNotTornALongerOneMayBe() {
    // 44 characters of 9 points a row; the first note has its stroke as a row beside.
    assertTrue(body(note("注".repeat(44 * 3))).getFirst().whole());
    assertFalse(body(note("注".repeat(44 * 4))).getFirst().whole());
    assertEquals(
        List.of(18.0, 2.0), body(note("注一"), note("注二")).stream().map(FlowBlock::before).toList());
  }

  private static List<String> rows(List<FlowBlock> blocks) {
    return blocks.stream()
        .flatMap(block -> block.rows().stream())
        .map(row -> String.join(" ", texts(row)))
        .toList();
  }

  private List<FlowBlock> body(Block... blocks) {
    List<FlowBlock> all = composed(text(Optional.empty(), List.of(blocks)));
    long blank = List.of(blocks).stream().filter(b -> b.text().isBlank()).count();
    return all.subList(all.size() - blocks.length + (int) blank, all.size());
  }

  private static ArticleText sourced(Block block) {
    return text(Optional.of("云溪日报"), List.of(block));
  }

  private static ArticleText text(Optional<String> source, List<Block> blocks) {
    return ArticleFixtures.article(
        1,
        "雨",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        source,
        blocks);
  }

  private static ArticleText columned(String column) {
    return ArticleFixtures.article(
        1,
        "雨",
        Optional.empty(),
        Optional.empty(),
        List.of("林小满"),
        Optional.of(column),
        Optional.empty(),
        Optional.empty(),
        List.of(block(BlockKind.PARAGRAPH, "雨停了。")));
  }

  private static ArticleText headed(
      Optional<String> kicker, Optional<String> subtitle, List<String> authors) {
    return ArticleFixtures.article(
        1,
        "雨",
        subtitle,
        kicker,
        authors,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(block(BlockKind.PARAGRAPH, "雨停了。")));
  }

  private static Block block(BlockKind kind, String text) {
    return ArticleFixtures.block(kind, text);
  }

  private static Block note(String text) {
    return block(BlockKind.NOTE, text);
  }

  private static int strokes(FlowBlock block) {
    return block.rows().stream().mapToInt(row -> row.rules().size()).sum();
  }

  private static String text(FlowBlock block) {
    return block.rows().stream().flatMap(row -> texts(row).stream()).collect(Collectors.joining());
  }

  private static List<String> texts(Row row) {
    return row.fragments().stream().map(f -> f.line().text()).toList();
  }
}

package kange.parse.spread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kange.model.issue.LeftoverKind;
import kange.parse.Texts;
import kange.parse.label.LineLabel;
import kange.parse.line.TextLine;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.LineLabels;
import org.junit.jupiter.api.Test;

/** Where heads, headings, leads and captions may stand on a page, and what is read of it. */
class NewspaperPageTest {
  private static final int WIDTH = 16;
  private static final String RIVER = Texts.PROSE;
  private static final String BOOKS = Texts.OTHER_PROSE;
  private static final String HEAD = "清江日报 2025年3月5日 星期三 第3版 责任编辑：何晓舟\n\n";
  private static final String RIVER_HEAD = "\n\n老渡口修新石阶\n\n□ 本报记者 何晓舟\n\n";
  private static final String BOOKS_HEAD = "\n\n图书室里灯火明\n\n□ 本报记者 林小满\n\n";

  /** A page of lines; how many lines a column of text fills is counted, not told. */
  private record Page(List<TextLine> lines, LineLabels kinds, SpreadReading reading) {
    static Page of(String text) {
      List<TextLine> lines = Texts.lines(text);
      LineLabels kinds = new LineLabels(lines);
      return new Page(lines, kinds, new NewspaperPage(lines, WIDTH, kinds).read());
    }

    int line(String text) {
      return IntStream.range(0, lines.size())
          .filter(i -> lines.get(i).text().contains(text))
          .findFirst()
          .orElseThrow();
    }

    LineLabel label(String text) {
      return reading.labels().get(line(text));
    }

    /** The lines of an article that are no columns of text, and … for each run of columns. */
    List<String> pieces(int article) {
      List<String> pieces = new java.util.ArrayList<>();
      for (int i : reading.articles().get(article).lines()) {
        String text = lines.get(i).text();
        boolean column = (RIVER + BOOKS).contains(text) || text.length() > WIDTH - 2;
        if (!column) {
          pieces.add(text);
        } else if (pieces.isEmpty() || !pieces.getLast().startsWith("…")) {
          pieces.add("…" + (RIVER.contains(text) ? "river" : BOOKS.contains(text) ? "books" : ""));
        }
      }
      return pieces;
    }

    Optional<String> title(int article) {
      ArticleSegment segment = reading.articles().get(article);
      return segment.isUntitled()
          ? Optional.empty()
          : Optional.of(lines.get(segment.start().first()).text());
    }
  }

  private static String wrapped(String indent, String... paragraphs) {
    StringBuilder out = new StringBuilder();
    for (String paragraph : paragraphs) {
      String text = indent + paragraph;
      for (int i = 0; i < text.length(); i += WIDTH) {
        out.append(text, i, Math.min(text.length(), i + WIDTH)).append('\n');
      }
    }
    return out.toString();
  }

  private static String columns(String... paragraphs) {
    return wrapped("　　", paragraphs);
  }

  private static String plain(String... paragraphs) {
    return wrapped("", paragraphs);
  }

  @Test
  void aNarrowPageWithDateAndWeekdayInItsFirstLinesIsANewspapers() {
    List<TextLine> page = Texts.lines(HEAD + columns(RIVER, RIVER));
    assertTrue(NewspaperPage.looksLike(page, 30));
    assertFalse(NewspaperPage.looksLike(page, 31));
    assertTrue(NewspaperPage.looksLike(Texts.lines("甲\n乙\n2025年3月5日 第 3 版"), WIDTH));
    assertFalse(NewspaperPage.looksLike(Texts.lines("甲\n乙\n丙\n2025年3月5日 第3版"), WIDTH));
    assertFalse(NewspaperPage.looksLike(Texts.lines("2025年3月5日"), WIDTH));
    assertFalse(NewspaperPage.looksLike(Texts.lines("星期三 责任编辑：何晓舟"), WIDTH));
  }

  @Test
  void theHeadOfThePageBelongsToNoArticle() {
    Page page = Page.of(HEAD + "老渡口修新石阶\n\n□ 本报记者 何晓舟\n\n" + columns(RIVER, RIVER));
    assertEquals(Optional.of(LeftoverKind.MASTHEAD), page.kinds().at(0));
    assertEquals(LineLabel.MASTHEAD, page.reading().labels().getFirst());
    assertFalse(page.reading().articles().getFirst().lines().contains(0));
  }

  @Test
  void everyLineOfAnArticleSaysWhatItIs() {
    Page page =
        Page.of(
            HEAD + "老渡口修新石阶\n\n——河街镇见闻\n\n□ 本报记者 何晓舟\n\n" + columns(RIVER, RIVER) + "\n▲图为渡口\n");
    assertEquals(LineLabel.TITLE, page.label("老渡口修新石阶"));
    assertEquals(LineLabel.SUBTITLE, page.label("——河街镇见闻"));
    assertEquals(LineLabel.BYLINE, page.label("本报记者 何晓舟"));
    assertEquals(LineLabel.BODY, page.label("入冬以后"));
    assertEquals(LineLabel.BODY, page.label("图为渡口"));
    assertEquals(Set.of(page.line("图为渡口")), page.reading().articles().getFirst().captions());
  }

  @Test
  void articlesBeginWithTheirHeadsWhereThePageDoes() {
    Page page =
        Page.of(
            HEAD
                + RIVER_HEAD
                + columns(RIVER, RIVER)
                + BOOKS_HEAD
                + columns(BOOKS, BOOKS)
                + "\n▲图为图书室\n");
    assertEquals(List.of("老渡口修新石阶", "本报记者 何晓舟", "…river"), firstThree(page, 0));
    assertEquals(List.of("图书室里灯火明", "本报记者 林小满", "…books"), firstThree(page, 1));
    assertTrue(page.pieces(1).contains("图为图书室"));
    assertEquals(2, page.reading().articles().size());
  }

  private static List<String> firstThree(Page page, int article) {
    return page.pieces(article).subList(0, 3);
  }

  @Test
  void articlesEndWithTheirHeadsWhereThePageBeginsWithText() {
    Page page =
        Page.of(
            HEAD + columns(RIVER, RIVER) + RIVER_HEAD + "\n" + columns(BOOKS, BOOKS) + BOOKS_HEAD);
    assertEquals(Optional.of("老渡口修新石阶"), page.title(0));
    assertEquals(List.of("老渡口修新石阶", "本报记者 何晓舟", "…river"), firstThree(page, 0));
    assertEquals(Optional.of("图书室里灯火明"), page.title(1));
    assertEquals(List.of("图书室里灯火明", "本报记者 林小满", "…books"), firstThree(page, 1));
  }

  @Test
  void textUnderAHeadInTheMiddleOpensTheArticle() {
    Page page =
        Page.of(
            HEAD
                + columns(RIVER)
                + RIVER_HEAD
                + columns("石阶修好的那天，镇里的人都来了。" + RIVER, RIVER)
                + "\n\n"
                + columns(BOOKS)
                + BOOKS_HEAD
                + columns(BOOKS, BOOKS));
    List<Integer> first = page.reading().articles().getFirst().lines();
    assertEquals(page.line("老渡口修新石阶"), first.getFirst());
    assertEquals(page.line("石阶修好的那天"), first.get(2));
    assertEquals(
        page.line("入冬以后"), first.get(first.size() - columns(RIVER).lines().toList().size()));
    assertEquals(Optional.of("图书室里灯火明"), page.title(1));
  }

  @Test
  void headingsOverTheirSectionsStayThere() {
    Page page =
        Page.of(
            HEAD
                + "小镇一日\n\n□ 本报记者 何晓舟\n\n"
                + columns(BOOKS + BOOKS)
                + "\n老渡口修新石阶\n\n"
                + columns(RIVER, RIVER)
                + "\n图书室里灯火明\n\n"
                + columns(BOOKS, BOOKS));
    List<Integer> own = page.reading().articles().getFirst().lines();
    assertEquals(IntStream.range(1, page.lines().size()).boxed().toList(), own);
  }

  @Test
  void headingsBetweenTheHeadAndTheTextStandOverTheSectionsThatShareTheirWords() {
    Page page =
        Page.of(
            HEAD
                + "小镇一日\n\n——见闻\n\n□ 本报记者 何晓舟\n\n图书室里灯火明\n\n老渡口修新石阶\n\n"
                + plain(RIVER, RIVER)
                + "\n"
                + plain(BOOKS, BOOKS));
    assertEquals(List.of("小镇一日", "——见闻", "本报记者 何晓舟", "老渡口修新石阶"), page.pieces(0).subList(0, 4));
    List<Integer> own = page.reading().articles().getFirst().lines();
    int books = own.indexOf(page.line("图书室里灯火明"));
    assertEquals(page.line("新建的图书室"), own.get(books + 1));
  }

  @Test
  void headingsBehindTheTextStandOverTheSectionsThatShareTheirWords() {
    Page page =
        Page.of(
            HEAD
                + plain(RIVER, RIVER)
                + "\n"
                + plain(BOOKS, BOOKS)
                + "\n图书室里灯火明\n\n老渡口修新石阶\n\n小镇一日\n\n——见闻\n\n□ 本报记者 何晓舟\n");
    assertEquals(Optional.of("小镇一日"), page.title(0));
    List<Integer> own = page.reading().articles().getFirst().lines();
    assertEquals(page.line("入冬以后"), own.get(own.indexOf(page.line("老渡口修新石阶")) + 1));
    assertEquals(page.line("新建的图书室"), own.get(own.indexOf(page.line("图书室里灯火明")) + 1));
  }

  @Test
  void aBylineBehindAsManyHeadingsAsSectionsHasNoTitleOfItsOwn() {
    Page page =
        Page.of(
            HEAD
                + plain(RIVER, RIVER)
                + "\n"
                + plain(BOOKS, BOOKS)
                + "\n图书室里灯火明\n\n老渡口修新石阶\n\n□ 本报记者 何晓舟\n");
    assertEquals(Optional.empty(), page.title(0));
    List<Integer> own = page.reading().articles().getFirst().lines();
    assertEquals(page.line("入冬以后"), own.get(own.indexOf(page.line("老渡口修新石阶")) + 1));
  }

  @Test
  void whereSectionsHaveHeadingsRunInAParagraphWithoutOneBeginsThem() {
    Page page =
        Page.of(
            HEAD
                + plain(
                    RIVER, "修石阶。" + RIVER, "渡行人。" + RIVER, BOOKS, "添新书。" + BOOKS, "亮灯火。" + BOOKS)
                + "\n图书室里灯火明\n\n老渡口修新石阶\n\n小镇一日\n\n□ 本报记者 何晓舟\n");
    List<Integer> own = page.reading().articles().getFirst().lines();
    assertEquals(page.line("新建的图书室"), own.get(own.indexOf(page.line("图书室里灯火明")) + 1));
    assertTrue(own.indexOf(page.line("渡行人")) < own.indexOf(page.line("图书室里灯火明")));
  }

  @Test
  void aPageWithoutTitleIsCalledAsItsHeadSays() {
    Page page =
        Page.of("要闻·清江 2025年3月5日 星期三 责编：何晓舟\n\n" + columns(RIVER, RIVER) + "\n□ 本报记者 何晓舟\n");
    assertEquals(Optional.empty(), page.title(0));
    assertEquals(Optional.of("要闻·清江"), page.reading().articles().getFirst().start().entryTitle());
  }

  @Test
  void aParagraphAcrossThePageLeadsToTheText() {
    String lead = "入冬以后镇里的老渡口重新修了石阶，往来的人比从前多出一倍，摆渡的老人把船收拾得干干净净。";
    Page page = Page.of(HEAD + RIVER_HEAD + lead + "\n渡口热闹了。\n\n" + columns(RIVER, RIVER));
    List<Integer> own = page.reading().articles().getFirst().lines();
    assertEquals(page.line(lead), own.get(2));
    assertEquals(page.line("渡口热闹了。"), own.get(3));
  }

  @Test
  void captionsCloseTheArticleTheyStandBelow() {
    Page page =
        Page.of(
            HEAD
                + RIVER_HEAD
                + columns(RIVER, RIVER)
                + "\n\n\n修缮后的渡口站满了人。\n何晓舟摄\n\n▼石阶\n台上的人\n"
                + BOOKS_HEAD
                + columns(BOOKS, BOOKS));
    Set<Integer> captions = page.reading().articles().getFirst().captions();
    for (String caption : List.of("何晓舟摄", "石阶", "台上的人")) {
      assertTrue(
          captions.stream().anyMatch(i -> page.lines().get(i).text().equals(caption)), caption);
    }
    assertEquals(Set.of(), page.reading().articles().get(1).captions());
  }

  @Test
  void aTitleMayAskAndABodyMaySign() {
    Page page = Page.of(HEAD + "老渡口修好了吗？\n\n清江市文化馆\n\n" + columns(RIVER, RIVER));
    assertEquals(Optional.of("老渡口修好了吗？"), page.title(0));
    assertEquals(LineLabel.BYLINE, page.label("清江市文化馆"));
  }

  @Test
  void aPageOfTextAloneOrOfTooManyHeadingsHasNoArticles() {
    assertEquals(List.of(), Page.of(HEAD + columns(RIVER, RIVER)).reading().articles());
    String byline = "□ 本报记者 何晓舟\n";
    String sixty = "渡口\n\n".repeat(60);
    assertEquals(
        1,
        Page.of(HEAD + columns(RIVER, RIVER) + "\n\n" + sixty + byline)
            .reading()
            .articles()
            .size());
    assertEquals(
        List.of(),
        Page.of(HEAD + columns(RIVER, RIVER) + "\n\n渡口\n\n" + sixty + byline).reading().articles());
  }

  @Test
  void aShortRunOfLinesIsNoColumn() {
    Page page = Page.of(HEAD + RIVER_HEAD + columns(RIVER, RIVER) + "\n\n\n灯火照夜读\n");
    assertEquals(LineLabel.BODY, page.label("灯火照夜读"));
    int last = page.reading().articles().getFirst().lines().getLast();
    assertEquals("灯火照夜读", page.lines().get(last).text());
  }
}

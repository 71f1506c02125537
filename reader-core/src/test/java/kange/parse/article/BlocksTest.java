package kange.parse.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;

/** What becomes of the lines of a text: paragraphs, headings, captions, quotations, notes. */
class BlocksTest {
  private static final String RIVER = Texts.PROSE;
  private static final String BOOKS = Texts.OTHER_PROSE;
  private static final String TORN = RIVER.substring(0, 40);
  private static final String REST = RIVER.substring(40);

  private static List<String> blocks(String... paragraphs) {
    return Drafts.body(paragraphs).blocks();
  }

  /** The block that the line between two finished paragraphs becomes. */
  private static String between(String line) {
    List<String> blocks = blocks(RIVER, line, BOOKS);
    return blocks.size() == 3 ? blocks.get(1) : "joined";
  }

  @Test
  void aTornParagraphIsOneAgainAndANoteOfTheJumpStandsBeforeIt() {
    assertEquals(List.of("PARAGRAPH " + RIVER, "PARAGRAPH " + BOOKS), blocks(TORN, REST, BOOKS));
    assertEquals(List.of("NOTE （下转第7页）", "PARAGRAPH " + RIVER), blocks(TORN, "（下转第7页）", REST));
  }

  @Test
  void aNoteStandsAloneBehindAParagraphOrInBrackets() {
    assertEquals(
        List.of("PARAGRAPH " + RIVER, "NOTE 来源：清江晚报", "PARAGRAPH " + BOOKS),
        blocks(RIVER, "来源：清江晚报", BOOKS));
    assertEquals(1, blocks(TORN, "来源：清江晚报", REST).size());
    assertEquals("NOTE （来源：清江晚报）", blocks(TORN, "（来源：清江晚报）", REST).get(1));
    assertEquals("NOTE (来源：清江晚报)", blocks(TORN, "(来源：清江晚报)", REST).get(1));
  }

  @Test
  void verseIsSetLineByLine() {
    String[] poem = {"渡口的灯", "+照着石阶", "+照着船", "+照着夜归的人", "+水声很轻", "+灯火很近"};
    List<String> rows = new ArrayList<>(List.of(poem));
    rows.add(RIVER);
    List<String> blocks = blocks(rows.toArray(String[]::new));
    assertEquals("QUOTE 渡口的灯", blocks.getFirst());
    assertEquals(7, blocks.size());
    assertEquals("PARAGRAPH " + RIVER, blocks.getLast());
  }

  @Test
  void fewerLinesLinesApartOrSentencesAreNoVerse() {
    assertEquals(List.of(), quotes("渡口的灯", "+照着石阶", "+照着船", "+照着夜归的人", "+水声很轻", RIVER));
    assertEquals(List.of(), quotes("渡口的灯", "照着石阶", "照着船", "照着夜归的人", "水声很轻", "灯火很近", RIVER));
    assertEquals(List.of(), quotes("渡口亮。", "+石阶亮。", "+船亮。", "+人亮。", "+水亮。", "+灯火很近", RIVER));
    assertEquals(
        List.of(),
        quotes("渡口的灯" + "照".repeat(20), "+照着石阶", "+照着船", "+照着夜归的人", "+水声很轻", "+灯火", RIVER));
  }

  private static List<String> quotes(String... rows) {
    return blocks(rows).stream().filter(b -> b.startsWith("QUOTE")).toList();
  }

  @Test
  void stanzasApartAreOnePoem() {
    assertEquals(6, quotes("渡口的灯", "+照着石阶", "+照着船", "照着夜归的人", "+水声很轻", "+灯火很近", RIVER).size());
  }

  @Test
  void aDedicationBehindADashIsAQuotationTwoAreText() {
    assertEquals("QUOTE ——献给渡口的人", blocks("——献给渡口的人", RIVER).getFirst());
    assertEquals("PARAGRAPH ——他说，渡口修好了。", blocks("——他说，渡口修好了。", RIVER).getFirst());
    assertEquals(List.of(), quotes("——献给渡口的人", "——写给石阶", RIVER));
  }

  @Test
  void aCaptionIsKnownByItsWordsOrFromBefore() {
    assertEquals("CAPTION 图为修缮后的渡口", between("图为修缮后的渡口"));
    assertEquals("CAPTION 渡口 何晓舟摄", between("渡口 何晓舟摄"));
    assertEquals("CAPTION 石阶", Drafts.body(RIVER, "石阶", BOOKS).captions(2).blocks().get(1));
    assertEquals("CAPTION " + "图为" + "渡".repeat(78), between("图为" + "渡".repeat(78)));
    assertEquals("PARAGRAPH", between("图为" + "渡".repeat(79) + "。").substring(0, 9));
  }

  @Test
  void whatStandsBehindTheEndMarkOfAnArticleIsACaption() {
    assertEquals(List.of("PARAGRAPH " + RIVER, "CAPTION 修缮后的渡口"), blocks(RIVER + "□", "修缮后的渡口"));
    assertEquals("HEADING1 修缮后的渡口", blocks(RIVER + "□", "修缮后的渡口", BOOKS).get(1));
  }

  @Test
  void aShortLineInATornSentenceIsACaptionWhereTheSentenceGoesOnBelowIt() {
    assertEquals(
        List.of("PARAGRAPH " + RIVER, "CAPTION 修缮后的渡口", "PARAGRAPH " + RIVER, "PARAGRAPH " + BOOKS),
        blocks(RIVER, TORN, "修缮后的渡口", REST, BOOKS));
  }

  @Test
  void numbersMarksAndBoldTypeMakeHeadingsOfTheirLevel() {
    assertEquals(
        List.of(
            "HEADING1 一、石阶",
            "HEADING2 （一）来历",
            "HEADING3 1. 用处",
            "HEADING3 （1）用处",
            "HEADING1 灯火",
            "HEADING2 水",
            "HEADING1 船"),
        headings(
            "一、石阶", RIVER, "（一）来历", BOOKS, "1. 用处", RIVER, "（1）用处", BOOKS, "## 灯火", RIVER, "### 水",
            BOOKS, "**船**", RIVER));
  }

  private static List<String> headings(String... paragraphs) {
    return blocks(paragraphs).stream().filter(b -> b.startsWith("HEADING")).toList();
  }

  @Test
  void markedLinesWithASentenceAreNoHeadings() {
    assertEquals("PARAGRAPH 灯火亮了。", between("## 灯火亮了。"));
    assertEquals("PARAGRAPH 一、灯火亮了。", between("一、灯火亮了。"));
    assertEquals("PARAGRAPH 灯火亮了；船来了。", between("灯火亮了；船来了。"));
    assertEquals("HEADING1 " + "灯".repeat(60), between("## " + "灯".repeat(60)));
    assertEquals("joined", between("## " + "灯".repeat(61)));
    assertEquals("PARAGRAPH 灯火", between("灯火□"));
  }

  @Test
  void theLastLineOfATextIsNoHeading() {
    assertEquals("PARAGRAPH 灯火照夜读", blocks(RIVER, "灯火照夜读").getLast());
  }

  @Test
  void boldLinesRightBelowEachOtherAreOneHeading() {
    assertEquals(List.of("HEADING1 石阶 灯火"), headings("**石阶**", "+**灯火**", RIVER));
    assertEquals(List.of("HEADING1 石阶", "HEADING1 灯火"), headings("**石阶**", "**灯火**", RIVER));
  }

  @Test
  void aNumberedHeadingThatThePageToreIsOneAgain() {
    String whole = "渡口边上的老石阶和码头上的人都记得那条船。";
    assertEquals(
        List.of("HEADING1 一、渡口边上的老石阶和码头上的人"),
        headings("一、渡口边上的老石阶和码头", "上的人", RIVER, whole, whole));
    assertEquals(
        List.of("HEADING1 一、渡口边上的老石阶和码头", "HEADING1 灯火"),
        headings("一、渡口边上的老石阶和码头", "灯火", RIVER, whole, whole));
  }

  @Test
  void whereNumberedItemsRunInWithTheTextATornOneIsNoHeading() {
    assertEquals(List.of(), headings("一、石阶。" + RIVER, "二、船。" + BOOKS, "三、灯", "到夜里才亮。" + RIVER));
    assertEquals(List.of("HEADING1 三、灯"), headings("一、石阶。" + RIVER, "二、船。" + BOOKS, "三、灯", RIVER));
  }

  @Test
  void aShortUnmarkedLineIsAHeadingUnlessItsMarksSayOtherwise() {
    assertEquals("HEADING1 灯火照夜读", between("灯火照夜读"));
    assertEquals("HEADING1 灯火照夜读，石阶通人家", between("灯火照夜读，石阶通人家"));
    assertEquals("HEADING1 灯火在哪里？", between("灯火在哪里？"));
    assertEquals("PARAGRAPH 灯火，在哪里？", between("灯火，在哪里？"));
    assertEquals("PARAGRAPH 渡口边上的老石阶和码头上的灯火究竟在哪里呢？", between("渡口边上的老石阶和码头上的灯火究竟在哪里呢？"));
    assertEquals("PARAGRAPH 灯火如下：", between("灯火如下："));
    assertEquals("joined", between("石阶、灯火、船、水"));
    assertEquals("joined", between("灯火照夜读，"));
    assertEquals("joined", between("灯火“照夜读"));
    assertEquals("HEADING1 " + "灯".repeat(44), between("灯".repeat(44)));
    assertEquals("joined", between("灯".repeat(45)));
  }

  @Test
  void aLineThatTheNextOneEndsIsNoHeading() {
    assertEquals("joined", blocks(RIVER, "灯火照夜读，石阶", "通人家。" + BOOKS).size() == 2 ? "joined" : "");
  }

  @Test
  void aSloganAndItsExplanationAreHeadingsWhereAnArticleSetsThemThroughout() {
    assertEquals(
        List.of("HEADING1 石阶", "HEADING1 老渡口的来历", "HEADING1 灯火", "HEADING1 图书室的由来"),
        headings(RIVER, "石阶", "老渡口的来历", BOOKS, "灯火", "图书室的由来", RIVER));
    assertEquals(1, headings(RIVER, "石阶", "老渡口的来历", BOOKS).size());
  }

  @Test
  void wrappedLinesAreOneParagraphUntilAShortOneEndsIt() {
    assertEquals(
        List.of("PARAGRAPH 入冬以后，镇里的老渡口重新修了石阶，往来的人多了。", "PARAGRAPH 摆渡的老人把船收拾得干干净净，逢人便说旧事。"),
        Drafts.body("入冬以后，镇里的老渡口重新修了", "+石阶，往来的人多了。", "+摆渡的老人把船收拾得干干净净，", "+逢人便说旧事。")
            .wrappedAt(16)
            .blocks());
  }

  @Test
  void aFullWrappedLineThatEndsASentenceGoesOnWithoutAGap() {
    assertEquals(1, Drafts.body("镇里的老渡口重新修了石阶才好。", "+往来的人多了。").wrappedAt(16).blocks().size());
    assertEquals(2, Drafts.body("镇里的老渡口重新修了石阶才好。", "往来的人多了。").wrappedAt(16).blocks().size());
  }

  @Test
  void inWrappedColumnsOnlyALineThatWasBroughtHereIsAHeading() {
    Drafts moved =
        Drafts.of("TITLE 渡口边的老石阶", "BODY 镇里的老渡口重新修了石阶。", "+BODY 往来的人多了。", "BODY 灯火照夜读")
            .wrappedAt(16);
    assertEquals(
        List.of("HEADING1 灯火照夜读", "PARAGRAPH 镇里的老渡口重新修了石阶。往来的人多了。"),
        moved.order(0, 3, 1, 2).blocks());
  }

  @Test
  void anIndentedLineBeginsAParagraphThoughTheLastOneIsTorn() {
    assertEquals(List.of("PARAGRAPH " + TORN, "PARAGRAPH " + BOOKS), blocks(TORN, "　　" + BOOKS));
  }

  @Test
  void aQuotationThatStaysOpenGoesOnInTheNextParagraph() {
    assertEquals(
        List.of("PARAGRAPH 他在信里写道：“渡口的石阶，如下：" + RIVER + "”", "PARAGRAPH " + BOOKS),
        blocks("他在信里写道：“渡口的石阶，如下：", RIVER + "”", BOOKS));
    assertEquals(3, blocks("他在信里写道，渡口的石阶如下：", RIVER, BOOKS).size());
  }
}

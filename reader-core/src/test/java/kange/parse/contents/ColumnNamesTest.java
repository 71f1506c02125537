package kange.parse.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kange.parse.Texts;
import kange.parse.column.BannerColumns;
import kange.parse.contents.token.LineTokens;
import kange.parse.line.TextLine;
import org.junit.jupiter.api.Test;

/** Columns that entries name in brackets of their own, and columns that only the body names. */
class ColumnNamesTest {
  private static final String TEXT = "\n\n" + Texts.PROSE + "\n\n";

  private static Contents read(String page) {
    StringBuilder body = new StringBuilder("\n\n\n");
    for (String title : List.of("渡口边的老石阶", "灯下的图书室开门了", "山路十八弯", "采茶时节话丰年")) {
      body.append(title).append(TEXT);
    }
    return ContentsReader.read(Texts.lines(page + body));
  }

  private static List<String> columns(Contents contents) {
    return contents.entries().stream().map(e -> e.column().orElse("-")).toList();
  }

  private static List<String> titles(Contents contents) {
    return contents.entries().stream().map(ContentsEntry::whole).toList();
  }

  @Test
  void theLastWordsOfATitleOnALineOfTheirOwnAreNoEntry() {
    String page = "目录\n渡口边的老石阶 一盏灯\n照亮回家路 ..... 3\n灯下的图书室开门了 ..... 5\n山路十八弯 ..... 12\n";
    Contents contents =
        ContentsReader.read(
            Texts.lines(
                page + "\n\n\n渡口边的老石阶 一盏灯 照亮回家路" + TEXT + "灯下的图书室开门了" + TEXT + "山路十八弯" + TEXT));
    assertEquals(List.of("渡口边的老石阶 一盏灯 照亮回家路", "灯下的图书室开门了", "山路十八弯"), titles(contents));
  }

  @Test
  void bracketsBeforeTheTitlesNameColumnsWhereNothingElseDoes() {
    Contents contents = read("目录\n【水边】渡口边的老石阶……3\n灯下的图书室开门了……5\n【山里】山路十八弯……12\n采茶时节话丰年……15\n");
    assertEquals(List.of("水边", "山里"), contents.columns());
    assertEquals(List.of("水边", "水边", "山里", "山里"), columns(contents));
    assertEquals(List.of("渡口边的老石阶", "灯下的图书室开门了", "山路十八弯", "采茶时节话丰年"), titles(contents));
  }

  @Test
  void aWordInBracketsThatComesBackIsALabelAndNamesNoColumn() {
    Contents contents =
        read("目录\n[推荐] 渡口边的老石阶……3\n灯下的图书室开门了……5\n山路十八弯……12\n[推荐] 采茶时节话丰年……15\n青石镇的早市散了……18\n");
    assertEquals(List.of(), contents.columns());
    assertEquals("[推荐]渡口边的老石阶", titles(contents).getFirst());
  }

  @Test
  void whereColumnsStandOnLinesOfTheirOwnBracketsBeforeATitleArePartOfIt() {
    Contents contents =
        read("目录\n■ 水边\n渡口边的老石阶……3\n灯下的图书室开门了……5\n■ 山里\n【图文】山路十八弯……12\n采茶时节话丰年……15\n");
    assertEquals(List.of("水边", "山里"), contents.columns());
    assertEquals("【图文】山路十八弯", titles(contents).get(2));
    assertEquals(List.of("水边", "水边", "山里", "山里"), columns(contents));
  }

  @Test
  void aColumnWhoseNameAHeadingSaysByTheWayIsNoTitle() {
    Contents contents =
        ContentsReader.read(
            Texts.lines(
                "目录\n航道前沿\n渡口边的老石阶……3\n灯下的图书室开门了……5\n安全行船\n山路十八弯……12\n采茶时节话丰年……15\n\n\n"
                    + String.join(
                        "",
                        Stream.of("渡口边的老石阶", "灯下的图书室开门了", "强化安全行船，提升服务能力", "山路十八弯", "采茶时节话丰年")
                            .map(title -> title + TEXT)
                            .toList())));
    assertEquals(List.of("航道前沿", "航道前沿", "安全行船", "安全行船"), columns(contents));
  }

  @Test
  void aTitleBehindABarAndHalfAQuotationAreNoColumns() {
    for (String line : List.of("水边 | 一条老石阶", "水边｜一条老石阶", "渡口要“跳出石阶")) {
      Contents contents =
          read("目录\n" + line + "\n渡口边的老石阶……3\n灯下的图书室开门了……5\n山路十八弯……12\n采茶时节话丰年……15\n");
      assertFalse(contents.columns().contains(line), line);
    }
  }

  @Test
  void aLongNameOfABodyIsAnAuthorThoughColumnsEndSo() {
    Contents contents = read("目录\n渡口边的老石阶……3\n灯下的图书室开门了……5\n清江市航道处工会\n山路十八弯……12\n采茶时节话丰年……15\n");
    assertEquals(List.of(), contents.columns());
  }

  @Test
  void booksAndQuotationsBeforeATitleAreNoColumns() {
    Contents contents = read("目录\n《水边》渡口边的老石阶……3\n灯下的图书室开门了……5\n山路十八弯……12\n采茶时节话丰年……15\n");
    assertEquals(List.of(), contents.columns());
  }

  @Test
  void aLineWithBracketsIsReadAsColumnAndTitle() {
    EntryText text = EntryText.of(LineTokens.of("【水边】渡口边的老石阶").chunks());
    assertEquals(Optional.of(new InlineColumn("水边", "【水边】")), text.column());
    assertEquals("渡口边的老石阶", text.title());
    String whole = "【这一期里要说的是水边的许多旧事和新事】渡口";
    assertEquals(Optional.empty(), EntryText.of(LineTokens.of(whole).chunks()).column());
    assertEquals(Optional.empty(), EntryText.of(LineTokens.of("【水边】").chunks()).column());
  }

  private static List<String> banners(String text, Set<Integer> labels, Integer... starts) {
    List<TextLine> lines = Texts.lines(text);
    return BannerColumns.find(lines, List.of(starts), labels::contains).stream()
        .map(b -> b.line() + ":" + b.column() + ">" + b.start())
        .toList();
  }

  @Test
  void linesTakenForLabelsNameColumnsWithoutAnyMark() {
    String text = "水边\n甲题" + TEXT + "山里\n乙题" + TEXT + "丙题" + TEXT;
    assertEquals(List.of("0:水边>1", "3:山里>4"), banners(text, Set.of(0, 3), 1, 4, 6));
    assertEquals(List.of(), banners(text, Set.of(), 1, 4, 6));
  }

  @Test
  void whichPartOfASeriesItIsAndWhereATextGoesOnNamesNoColumn() {
    for (String label : List.of("治水系列报道（四）", "走基层系列之三", "▶下转第47版", "（上接第3页）")) {
      String text = label + "\n甲题" + TEXT + "山里\n乙题" + TEXT + "丙题" + TEXT;
      assertEquals(List.of(), banners(text, Set.of(0, 3), 1, 4, 6), label);
    }
    String column = "系列报道\n甲题" + TEXT + "山里\n乙题" + TEXT + "丙题" + TEXT;
    assertEquals(2, banners(column, Set.of(0, 3), 1, 4, 6).size());
  }

  @Test
  void oneLabelThatIsRepeatedNamesNoColumn() {
    String text = "水边\n甲题" + TEXT + "水边\n乙题" + TEXT;
    assertEquals(List.of(), banners(text, Set.of(0, 3), 1, 4));
  }

  @Test
  void markedLinesOverArticlesNameColumnsToo() {
    String text = "【水边】\n甲题" + TEXT + "【山里】\n乙题" + TEXT;
    assertEquals(List.of("0:水边>1", "3:山里>4"), banners(text, Set.of(), 1, 4));
  }

  @Test
  void theKindOfLabelOverMostArticlesIsTaken() {
    String text =
        Stream.of("甲", "乙", "丙").map(n -> n + "栏\n" + n + "题" + TEXT).reduce("", String::concat)
            + "【图一】\n丁题"
            + TEXT
            + "【图二】\n戊题"
            + TEXT;
    assertEquals(
        List.of("0:甲栏>1", "3:乙栏>4", "6:丙栏>7"), banners(text, Set.of(0, 3, 6), 1, 4, 7, 10, 13));
  }

  @Test
  void aTitleRightAboveAnotherIsNoLabel() {
    String text = "水边\n甲题" + TEXT + "山里\n乙题" + TEXT;
    assertEquals(List.of(), banners(text, Set.of(0, 3), 0, 1, 3, 4));
  }

  @Test
  void whatIsMarkedAboveTheHeadingSaysNothingOfThePage() {
    String page =
        """
        # 河风
        ## 把握方向 服务中心
        ## 编委会
        ## 交流园地 成长桥梁
        目录
        ## 水边
        渡口边的老石阶……3
        灯下的图书室开门了……5
        ## 山里
        山路十八弯……12
        采茶时节话丰年……15
        """;
    assertEquals(List.of("水边", "山里"), read(page).columns());
  }

  @Test
  void namesOfPersonsBelowEntriesAreNoColumns() {
    String page = "目录\n· 3 渡口边的老石阶\n何晓舟\n· 5 灯下的图书室开门了\n林小满\n· 12 山路十八弯\n周海生\n· 15 采茶时节话丰年\n陈一诺\n";
    assertEquals(List.of(), read(page).columns());
  }

  @Test
  void oneLineOverAllEntriesIsTheNameOfTheJournal() {
    String entries = "渡口边的老石阶……3\n灯下的图书室开门了……5\n山路十八弯……12\n采茶时节话丰年……15\n";
    assertEquals(List.of(), read("目录\n\n工友之窗\n\n" + entries).columns());
    assertEquals(List.of("水边"), read("目录\n\n【水边】\n\n" + entries).columns());
  }

  @Test
  void ordinalsAreNoPagesThoughListsInsideTheEntriesCountAnew() {
    String page =
        """
        目录
        1.渡口边的老石阶；
        2.灯下的图书室开门了；
        3.山路十八弯；
        4.国内快讯：
        （1）借书三千册；
        （2）添灯十二盏；
        （3）夜读到九点；
        5.采茶时节话丰年；
        """;
    assertTrue(read(page).entries().stream().allMatch(e -> e.page().isEmpty()));
  }

  @Test
  void namesAndCaptionsOverTitlesNameNoColumn() {
    String text = "何晓舟\n甲题" + TEXT + "摄影：林小满\n乙题" + TEXT;
    assertEquals(List.of(), banners(text, Set.of(0, 3), 1, 4));
  }

  @Test
  void whatLeadsToThePagesOfTheWebNamesNoColumn() {
    String text = "原文链接\n甲题" + TEXT + "项目地址\n乙题" + TEXT;
    assertEquals(List.of(), banners(text, Set.of(0, 3), 1, 4));
  }

  @Test
  void labelsThatBeginFarDownNameNoColumns() {
    StringBuilder text = new StringBuilder();
    Integer[] starts = new Integer[12];
    for (int k = 0; k < starts.length; k++) {
      text.append("题").append(k).append(TEXT);
      starts[k] = 2 * k;
    }
    String late = text.toString().replace("题10", "水边\n题10").replace("题11", "山里\n题11");
    starts[10] = 21;
    starts[11] = 24;
    assertEquals(List.of(), banners(late, Set.of(20, 23), starts));
  }

  @Test
  void forWhomTheJournalIsIsNoColumn() {
    for (String words : List.of("内部资料 免费交流", "内部读物 注意保存", "仅供系统干部职工内部参阅")) {
      String page = "目录\n\n【%s】\n\n【水边】\n渡口边的老石阶……3\n灯下的图书室开门了……5\n【山里】\n山路十八弯……12\n采茶时节话丰年……15\n";
      assertEquals(List.of("水边", "山里"), read(page.formatted(words)).columns(), words);
    }
  }

  @Test
  void namesWithASpaceBetweenAllCharactersAreReadWithout() {
    String page = "目录\n【水 边 人 家】\n渡口边的老石阶……3\n灯下的图书室开门了……5\n【山里 人家】\n山路十八弯……12\n采茶时节话丰年……15\n";
    assertEquals(List.of("水边人家", "山里 人家"), read(page).columns());
  }

  @Test
  void accountsThatEndInDigitsStandBeforeThePage() {
    Contents contents =
        read(
            "目录\n渡口边的老石阶 ... wuy1997 3\n灯下的图书室开门了 ... blossom-001 5\n山路十八弯 ... lixiao8 12\n采茶时节话丰年 ... Drew 15\n");
    assertEquals(
        List.of(3, 5, 12, 15), contents.entries().stream().map(e -> e.page().orElse(0)).toList());
  }

  @Test
  void linesThatAreMostOfTheFileAreNoContentsPage() {
    String list = "甲班采茶忙\n乙班修渡口\n丙班夜读书\n丁班走山路\n".repeat(110);
    assertFalse(ContentsReader.read(Texts.lines(list)).found());
  }
}

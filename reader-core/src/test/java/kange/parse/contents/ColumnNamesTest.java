package kange.parse.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kange.parse.Texts;
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
  void bracketsBeforeTheTitlesNameColumnsWhereNothingElseDoes() {
    Contents contents = read("目录\n【水边】渡口边的老石阶……3\n灯下的图书室开门了……5\n【山里】山路十八弯……12\n采茶时节话丰年……15\n");
    assertEquals(List.of("水边", "山里"), contents.columns());
    assertEquals(List.of("水边", "水边", "山里", "山里"), columns(contents));
    assertEquals(List.of("渡口边的老石阶", "灯下的图书室开门了", "山路十八弯", "采茶时节话丰年"), titles(contents));
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
}

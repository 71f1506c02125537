package kange.parse.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kange.parse.Texts;
import kange.parse.contents.token.LineTokens;
import kange.parse.line.TextLine;
import org.junit.jupiter.api.Test;

class ContentsReaderTest {
  private static Contents read(String page) {
    return ContentsReader.read(
        Texts.lines(page + "\n\n\n" + Texts.PROSE + "\n\n" + Texts.OTHER_PROSE));
  }

  private static List<String> titles(Contents contents) {
    return contents.entries().stream().map(ContentsEntry::whole).toList();
  }

  private static List<Integer> pages(Contents contents) {
    return contents.entries().stream().map(e -> e.page().orElse(0)).toList();
  }

  @Test
  void pageNumbersBeforeTheTitlesAreRead() {
    Contents contents = read("目录\n\n- 03 渡口的石阶\n- 05 灯下的图书室\n林小满\n- 12 山路十八弯 何晓舟");
    assertEquals(List.of(3, 5, 12), pages(contents));
    assertEquals(List.of("渡口的石阶", "灯下的图书室 林小满", "山路十八弯 何晓舟"), titles(contents));
  }

  @Test
  void aPageWithoutAHeadingIsFoundThoughNamesFollowItsTitles() {
    List<String> titles = List.of("渡口的老石阶", "灯下的图书室", "山路弯弯十八道", "木船上的灯火");
    List<String> names = List.of("何晓舟", "林小满", "赵文山", "钱德芳");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < titles.size(); i++) {
      text.append("0%d %s %s\n".formatted(2 * i + 1, titles.get(i), names.get(i)));
    }
    for (int i = 0; i < titles.size(); i++) {
      text.append("\n\n%s\n\n%s\n\n%s".formatted(titles.get(i), names.get(i), Texts.PROSE));
    }
    Contents contents = ContentsReader.read(Texts.lines(text.toString()));
    assertEquals(List.of(1, 3, 5, 7), pages(contents));
  }

  @Test
  void aListOfPersonsIsNoContentsPage() {
    String list = "01 何晓舟\n03 林小满\n05 赵文山\n07 钱德芳\n";
    String body = "何晓舟\n%1$s\n林小满\n%1$s\n赵文山\n%1$s\n钱德芳\n%1$s".formatted(Texts.PROSE);
    assertFalse(ContentsReader.read(Texts.lines(list + "\n\n" + body)).found());
  }

  @Test
  void theHeadingMayStandInBrackets() {
    String page = "\n\n渡口的石阶……3\n灯下的图书室……5\n山路十八弯……12";
    for (String head : List.of("【本期目录】", "·目 录·", "[Contents]")) {
      assertEquals(List.of(3, 5, 12), pages(read(head + page)), head);
    }
  }

  @Test
  void pageNumbersBehindDottedLeadersAreRead() {
    Contents contents = read("目录\n渡口的石阶……………… 何晓舟（3）\n灯下的图书室.........林小满 5\n山路十八弯 ···· 12");
    assertEquals(List.of(3, 5, 12), pages(contents));
    assertEquals(List.of("渡口的石阶", "灯下的图书室", "山路十八弯"), titles(contents));
    assertEquals(Optional.of("何晓舟"), contents.entries().getFirst().authors());
  }

  @Test
  void pageNumbersBehindSlashesAndInBracketsAreRead() {
    Contents slashes = read("目录\n渡口的石阶/何晓舟/3\n灯下的图书室/林小满/5\n山路十八弯/12");
    assertEquals(List.of(3, 5, 12), pages(slashes));
    Contents brackets = read("目录\n渡口的石阶（3）\n灯下的图书室（5）\n山路十八弯（12）");
    assertEquals(List.of(3, 5, 12), pages(brackets));
    assertEquals(List.of("渡口的石阶", "灯下的图书室", "山路十八弯"), titles(brackets));
  }

  @Test
  void aTitleOverTwoLinesIsOneEntry() {
    Contents contents = read("目录\n\n- 03 一座渡口的百年\n老人和他的木船\n- 05 灯下的图书室\n- 12 山路十八弯");
    assertEquals("一座渡口的百年 老人和他的木船", titles(contents).getFirst());
  }

  @Test
  void theMastheadInTheMiddleIsNoEntryAndDoesNotEndThePage() {
    Contents contents =
        read(
            "目录\n\n## 水边\n\n- 03 渡口的石阶\n- 05 灯下的图书室\n\n主编：何晓舟\n责任编辑：林小满\n地址：清江市河街7号\n邮编：100000\n\n"
                + "## 山里\n\n- 12 山路十八弯\n- 15 采茶时节\n- 18 雪后");
    assertEquals(List.of(3, 5, 12, 15, 18), pages(contents));
    assertEquals(List.of("水边", "山里"), contents.columns());
    assertEquals(4, contents.masthead().size());
  }

  @Test
  void slogansBetweenTheEntriesNameNoColumn() {
    Contents contents =
        read(
            "目录\n\n## 水边\n\n- 03 渡口的石阶\n- 05 灯下的图书室\n\n# 办好群众身边的每一件小事\n\n# 走好新时代的每一步长路\n\n- 12 山路十八弯\n- 15 采茶时节");
    assertEquals(List.of("水边"), contents.columns());
    assertEquals(4, contents.entries().size());
  }

  @Test
  void columnsAreReadWhetherMarkedBracketedOrPlain() {
    Contents squares = read("目录\n■ 水边\n渡口的石阶……3\n灯下的图书室……5\n■ 山里\n山路十八弯……12\n采茶时节……15");
    assertEquals(List.of("水边", "山里"), squares.columns());
    Contents brackets = read("目录\n【水边】\n渡口的石阶……3\n灯下的图书室……5\n【山里】\n山路十八弯……12\n采茶时节……15");
    assertEquals(List.of("水边", "山里"), brackets.columns());
    Contents plain = read("目录\n\n水边\n渡口的石阶……3\n灯下的图书室……5\n\n山里\n山路十八弯……12\n采茶时节……15");
    assertEquals(List.of("水边", "山里"), plain.columns());
    assertEquals(Optional.of("山里"), plain.entries().getLast().column());
  }

  @Test
  void anInsideCoverListsWhatIsPrintedBeforeTheContentsPage() {
    Contents contents =
        read(
            "# 全县渡口修缮现场会召开\n\n3月1日，现场会在石阶旁召开，各乡都来了人，看过以后都说修得好。\n\n"
                + "目录\n\n- 03 渡口的石阶\n- 05 灯下的图书室\n- 12 山路十八弯\n\n封二：\n\n全县渡口修缮现场会召开\n\n封三：");

    assertEquals(
        List.of(List.of("全县渡口修缮现场会召开")),
        contents.entries().stream()
            .filter(ContentsEntry::insideCover)
            .map(ContentsEntry::pieces)
            .toList());
    assertEquals(List.of(), contents.unexplained());
  }

  @Test
  void insideCoversAreEntriesWithoutAPage() {
    Contents contents = read("目录\n\n- 03 渡口的石阶\n- 05 灯下的图书室\n- 12 山路十八弯\n\n封二：水乡摄影作品选\n封三：迎春书法");
    List<ContentsEntry> inside =
        contents.entries().stream().filter(ContentsEntry::insideCover).toList();
    assertEquals(List.of("水乡摄影作品选", "迎春书法"), inside.stream().map(ContentsEntry::whole).toList());
    assertTrue(inside.stream().allMatch(e -> e.page().isEmpty()));
  }

  @Test
  void yearsDatesAndShareFiguresAreNoPageNumbers() {
    for (String text : List.of("2024年第7期", "12月5日的会议", "增长 30%", "第 3 期")) {
      LineTokens line = LineTokens.of(text);
      assertFalse(NumberBehindForm.number(line).isPresent(), text);
      assertFalse(NumberBeforeForm.number(line).isPresent(), text);
    }
  }

  @Test
  void aTextWithoutAContentsPageHasNone() {
    assertFalse(read("# 渡口的石阶\n\n何晓舟").found());
    assertFalse(read("目录\n\n" + Texts.PROSE).found());
  }

  @Test
  void theBodyBeginsWhereATitleOfThePageStandsAgain() {
    List<TextLine> lines =
        Texts.lines("目录\n\n- 03 渡口边的老石阶\n- 05 灯下的图书室\n- 12 山路十八弯\n\n# 渡口边的老石阶\n\n" + Texts.PROSE);
    Contents contents = ContentsReader.read(lines);
    assertEquals("渡口边的老石阶", lines.get(contents.end()).text());
  }

  @Test
  void listsInsideArticlesAreNoContentsPage() {
    List<String> items = List.of("石阶的尺寸", "图书的册数", "山路的里程", "木船的吨位");
    StringBuilder text = new StringBuilder();
    for (int article = 0; article < 4; article++) {
      text.append("# %s地的见闻\n\n%s\n\n".formatted("甲乙丙丁".charAt(article), Texts.PROSE));
      for (int i = 0; i < items.size(); i++) {
        text.append(items.get((i * 3 + article) % items.size())).append('\n');
      }
      text.append('\n').append(Texts.OTHER_PROSE).append("\n\n");
    }
    assertFalse(ContentsReader.read(Texts.lines(text.toString())).found());
  }

  @Test
  void behindALeaderStandsAPageNumberWhateverFollowsThePage() {
    StringBuilder text = new StringBuilder();
    List<String> titles = List.of("渡口的老石阶", "灯下的图书室", "山路弯弯十八道", "木船上的灯火");
    for (int i = 0; i < titles.size(); i++) {
      text.append("%s-------何晓舟 %d\n".formatted(titles.get(i), 2 * i + 3));
    }
    text.append("\n\n");
    titles.forEach(title -> text.append("%s\n\n%s\n\n".formatted(title, Texts.PROSE)));
    Contents contents = ContentsReader.read(Texts.lines(text.toString()));
    assertEquals(List.of(3, 5, 7, 9), pages(contents));
    assertTrue(contents.entries().stream().allMatch(e -> e.authors().equals(Optional.of("何晓舟"))));
  }
}

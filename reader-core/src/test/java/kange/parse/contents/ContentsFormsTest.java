package kange.parse.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kange.model.issue.ContentsFormName;
import kange.parse.Texts;
import kange.parse.column.BannerColumns;
import org.junit.jupiter.api.Test;

/** One page of every form, with the articles it lists below it. */
class ContentsFormsTest {
  private static final List<String> TITLES = List.of("渡口边的老石阶", "灯下的图书室开门了", "山路十八弯", "采茶时节话丰年");
  private static final List<String> NAMES = List.of("何晓舟", "林小满", "周海生", "陈一诺");

  private static String body() {
    StringBuilder out = new StringBuilder("\n\n\n");
    for (int i = 0; i < TITLES.size(); i++) {
      out.append(TITLES.get(i)).append("\n\n").append(NAMES.get(i)).append("\n\n");
      out.append(Texts.PROSE).append("\n\n").append(Texts.OTHER_PROSE).append("\n\n");
    }
    return out.toString();
  }

  /** As page:title, read where the articles follow. */
  private static List<String> read(String page) {
    return pages(ContentsReader.read(Texts.lines(page + body())));
  }

  private static List<String> pages(Contents contents) {
    return contents.entries().stream()
        .map(e -> e.page().map(String::valueOf).orElse("-") + ":" + e.pieces().getFirst())
        .toList();
  }

  private static final List<String> ALL =
      List.of("3:渡口边的老石阶", "5:灯下的图书室开门了", "12:山路十八弯", "15:采茶时节话丰年");

  private static String page(String form) {
    StringBuilder out = new StringBuilder("目录\n");
    int[] pages = {3, 5, 12, 15};
    for (int i = 0; i < pages.length; i++) {
      out.append(
          form.replace("T", TITLES.get(i))
              .replace("A", NAMES.get(i))
              .replace("N", String.valueOf(pages[i]))
              .replace("W", wide(pages[i]))
              .replace("C", List.of("三", "五", "十二", "十五").get(i)));
      out.append('\n');
    }
    return out.toString();
  }

  private static String wide(int number) {
    StringBuilder out = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> out.append((char) (c - '0' + '０')));
    return out.toString();
  }

  @Test
  void numbersBehindAreReadInEveryDress() {
    for (String form :
        List.of(
            "T……A N",
            "T......N",
            "T------N",
            "T______N",
            "T·····N",
            "T    N",
            "T  A  N",
            "T/A/N",
            "T（N）",
            "T …… P N",
            "T  PN",
            "T  第N页",
            "T  —N—",
            "T /N",
            "T……W",
            "T……C",
            "T (A) N")) {
      assertEquals(ALL, read(page(form)), form);
    }
  }

  @Test
  void numbersBeforeAreReadInEveryDress() {
    for (String form : List.of("N T", "N  T  A", "PN T", "第N页 T", "（N）T", "W T", "N / T / A")) {
      assertEquals(ALL, read(page(form)), form);
    }
  }

  @Test
  void numbersOnLinesOfTheirOwnAreRead() {
    for (String form : List.of("T\nN", "N\nT", "T\nA\nN", "N\nT\nA", "T\n（N）", "T\n第N页")) {
      assertEquals(ALL, read(page(form)), form);
    }
  }

  @Test
  void numbersBetweenTitleAndAuthorsAreRead() {
    for (String form : List.of("T（N）A", "T……N A", "T/N/A")) {
      assertEquals(ALL, read(page(form)), form);
    }
  }

  @Test
  void everyFormIsTakenForThePageThatIsSetInIt() {
    Map<ContentsFormName, String> pages = new EnumMap<>(ContentsFormName.class);
    pages.put(ContentsFormName.NUMBER_BEHIND, "T……N");
    pages.put(ContentsFormName.NUMBER_BEFORE, "N T");
    pages.put(ContentsFormName.NUMBER_LINE_AFTER, "T\nN");
    pages.put(ContentsFormName.NUMBER_LINE_BEFORE, "N\nT");
    pages.put(ContentsFormName.NUMBER_BETWEEN, "T（N）A");
    pages.put(ContentsFormName.NO_NUMBER, "T\nA");
    assertEquals(EnumSet.complementOf(EnumSet.of(ContentsFormName.NO_PAGE)), pages.keySet());
    assertEquals(
        List.copyOf(pages.keySet()), ContentsForms.ALL.stream().map(ContentsForm::name).toList());
    pages.forEach(
        (form, page) -> {
          Contents contents = ContentsReader.read(Texts.lines(page(page) + body()));
          assertEquals(
              Optional.of(form),
              contents.tried().stream()
                  .filter(TriedForm::acceptable)
                  .map(TriedForm::form)
                  .findFirst());
        });
  }

  @Test
  void aPageWithoutNumbersIsReadByItsTitlesBeingFoundAgain() {
    List<String> expected = TITLES.stream().map(t -> "-:" + t).toList();
    assertEquals(expected, read("目录\n" + String.join("\n", TITLES)));
    assertEquals(expected, read(page("T\nA")));
  }

  @Test
  void aPageWithoutHeadingIsReadByItsTitlesBeingFoundAgain() {
    assertEquals(ALL, read(page("T……N").replace("目录\n", "")));
  }

  @Test
  void twoEntriesOnOneLineAreTwoEntries() {
    assertEquals(ALL, read("目录\n渡口边的老石阶……3    灯下的图书室开门了……5\n山路十八弯……12    采茶时节话丰年……15"));
  }

  @Test
  void aPageAtTheFilesEndIsRead() {
    assertEquals(ALL, pages(ContentsReader.read(Texts.lines(body() + "\n\n" + page("T……N")))));
  }

  @Test
  void columnsBelowTheirEntriesAreTheirs() {
    Contents contents =
        ContentsReader.read(
            Texts.lines(
                "目录\n渡口边的老石阶……3\n灯下的图书室开门了……5\n■ 水边\n山路十八弯……12\n采茶时节话丰年……15\n■ 山里" + body()));
    assertEquals(
        List.of("水边", "水边", "山里", "山里"),
        contents.entries().stream().map(e -> e.column().orElse("")).toList());
  }

  @Test
  void longColumnsInBracketsOfEveryKindAreRead() {
    for (String marks : List.of("「」", "『』", "【】", "〔〕")) {
      String name = marks.charAt(0) + "学习贯彻党的二十届三中全会精神" + marks.charAt(1);
      Contents contents =
          ContentsReader.read(
              Texts.lines("目录\n" + name + "\n渡口边的老石阶……3\n灯下的图书室开门了……5\n山路十八弯……12" + body()));
      assertEquals(List.of("学习贯彻党的二十届三中全会精神"), contents.columns(), marks);
    }
  }

  @Test
  void spacesBetweenAllCharactersDoNoHarm() {
    String spread = String.join(" ", page("T……N").split(""));
    assertEquals(ALL, read(spread.replace(" \n ", "\n").replace(" \n", "\n")));
  }

  @Test
  void whatOnlyLooksLikeAContentsPageIsNone() {
    for (String text :
        List.of(
            "工作安排\n1. 召开动员会\n2. 组织学习\n3. 开展调研\n4. 整改落实\n5. 总结评比\n",
            "先进名单\n何晓舟 3\n林小满 5\n周海生 8\n陈一诺 12\n",
            "int a = 1\nint b = 2\nint c = 3\nreturn 4\nfor i in 1 12\n")) {
      assertFalse(ContentsReader.read(Texts.lines(text + body())).found(), text);
    }
  }

  @Test
  void aGuideIsNoContentsPage() {
    assertFalse(
        ContentsReader.read(Texts.lines(page("T……N").replace("目录", "本期导读") + body())).found());
  }

  @Test
  void labelsOverTheArticlesNameTheColumns() {
    List<BannerColumns.Banner> found =
        BannerColumns.find(
            Texts.lines("【水边】\n渡口边的老石阶\n正文。\n灯下的图书室\n正文。\n【山里】\n山路十八弯\n正文。"),
            List.of(1, 3, 6),
            line -> false);
    assertEquals(
        List.of("水边:1", "山里:6"), found.stream().map(b -> b.column() + ":" + b.start()).toList());
    assertEquals(Optional.of(0), found.stream().map(BannerColumns.Banner::line).findFirst());
  }

  @Test
  void aMarkThatStandsBeforeTheItemsOfListsNamesNoColumn() {
    String items = "● 菜谱更新\n● 班车更新\n● 食堂更新\n".repeat(2);
    assertEquals(
        List.of(),
        BannerColumns.find(
            Texts.lines("● 水边\n渡口边的老石阶\n正文。\n● 山里\n山路十八弯\n正文。\n" + items),
            List.of(1, 4),
            line -> false));
  }
}

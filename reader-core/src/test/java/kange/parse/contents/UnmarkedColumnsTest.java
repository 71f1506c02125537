package kange.parse.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kange.parse.Texts;
import kange.parse.segment.Unwrapper;
import org.junit.jupiter.api.Test;

/** Which lines of a contents page are columns where nothing marks them, and which never are. */
class UnmarkedColumnsTest {
  private static final String TEXT = "\n\n" + Texts.PROSE + "\n\n";
  private static final List<String> TITLES =
      List.of("渡口边的老石阶", "灯下的图书室开门了", "山路十八弯", "采茶时节话丰年", "石匠的手", "老街的钟声");

  private static Contents read(String page) {
    return read(page, "");
  }

  private static Contents read(String page, String before) {
    StringBuilder body = new StringBuilder("\n\n\n" + before);
    TITLES.forEach(title -> body.append(title).append(TEXT));
    return ContentsReader.read(Texts.lines(page + body));
  }

  private static List<String> columns(Contents contents) {
    return contents.entries().stream().map(e -> e.column().orElse("-")).toList();
  }

  private static List<Integer> pages(Contents contents) {
    return contents.entries().stream().map(e -> e.page().orElse(0)).toList();
  }

  @Test
  void theNameOfTheJournalOverThePageIsNoneWhereItsOfficeNamesIt() {
    String page =
        """
        # 渡口月报
        目录
        渡口边的老石阶……3
        灯下的图书室开门了……5
        ■水边
        山路十八弯……12
        采茶时节话丰年……15
        ■山里

        编辑：《渡口月报》编辑部
        """;
    assertEquals(List.of("水边", "山里"), read(page).columns());
    assertEquals(List.of("水边", "水边", "山里", "山里"), columns(read(page)));
  }

  @Test
  void aWordThatColumnsAreCalledByIsNoAuthorThoughASurnameBeginsIt() {
    Contents contents = read("目录\n要闻\n渡口边的老石阶\n3\n灯下的图书室开门了\n5\n史话\n山路十八弯\n12\n采茶时节话丰年\n15\n");
    assertEquals(List.of("要闻", "史话"), contents.columns());
    assertEquals(List.of("要闻", "要闻", "史话", "史话"), columns(contents));
  }

  @Test
  void headingsAndSlogansThatAreMarkedBelowThePageSayNothingOfItsColumns() {
    String page =
        """
        目录
        浪花集
        渡口边的老石阶　第3页
        灯下的图书室开门了　第5页
        山里人
        山路十八弯　第12页
        采茶时节话丰年　第15页
        石匠的手　第17页
        老街的钟声　第19页

        主编：何晓舟
        # 立足渡口 面向两岸
        ## 船工的园地
        """;
    assertEquals(List.of("浪花集", "山里人"), read(page, "# 不在目录里的文章" + TEXT).columns());
  }

  @Test
  void aPenNameBelowAnEntryIsNoneWhereTheOthersAreSignedThere() {
    String page =
        """
        目录
        - 03 渡口边的老石阶
        何晓舟
        - 05 灯下的图书室开门了
        北岸
        - 12 山路十八弯
        柳青青
        - 15 采茶时节话丰年
        孙立成
        - 17 石匠的手
        周明远
        """;
    assertEquals(List.of(), read(page).columns());
  }

  @Test
  void whatStandsApartOverItsEntriesIsNoPersonThoughItReadsLikeOne() {
    String page =
        """
        目录

        前沿
        - 03 渡口边的老石阶
        何晓舟
        - 05 灯下的图书室开门了
        孙立成

        文心
        - 12 山路十八弯
        柳青青

        人物
        - 15 采茶时节话丰年
        周明远
        - 17 石匠的手
        王大明
        """;
    assertEquals(List.of("前沿", "文心", "人物"), read(page).columns());
  }

  @Test
  void aLabelOverTheFirstArticleIsNoColumnOfAllEntries() {
    String page = "目录\n渡口边的老石阶……3\n灯下的图书室开门了……5\n山路十八弯……12\n采茶时节话丰年……15\n\n\n【水边】\n";
    assertEquals(List.of(), read(page).columns());
    assertEquals(List.of("-", "-", "-", "-"), columns(read(page)));
    assertEquals(List.of(3, 5, 12, 15), pages(read(page)));
  }

  @Test
  void thatAskToScanIsNoColumn() {
    String page = "目录\n扫码收听有声文章\n渡口边的老石阶……3\n灯下的图书室开门了……5\n山路十八弯……12\n采茶时节话丰年……15\n";
    assertEquals(List.of(), read(page).columns());
  }

  @Test
  void aListBelowTheFirstTitleGoesOnWithNoContentsPage() {
    StringBuilder file = new StringBuilder("目录\n");
    for (int i = 0; i < TITLES.size(); i++) {
      file.append(String.format("%02d %s%n", 3 + 2 * i, TITLES.get(i)));
    }
    file.append("\n").append(TITLES.getFirst()).append("\n");
    for (int i = 0; i < 6; i++) {
      file.append(String.format("%02d 修船，补网，收篙，%d次。%n", 20 + i, i));
    }
    TITLES.stream().skip(1).forEach(title -> file.append(title).append(TEXT));
    Contents contents = ContentsReader.read(Texts.lines(file.toString()));
    assertEquals(TITLES.size(), contents.entries().size());
    assertEquals(TITLES.size() + 1, contents.end());
  }

  @Test
  void whatTheBodyPrintsBelowATitleSignsIt() {
    StringBuilder file = new StringBuilder("目录\n");
    for (int i = 0; i < TITLES.size(); i++) {
      file.append(3 + 2 * i).append('\n').append(TITLES.get(i)).append('\n').append(unit(i));
    }
    file.append("\n\n");
    for (int i = 0; i < TITLES.size(); i++) {
      file.append(TITLES.get(i)).append('\n').append(unit(i)).append(TEXT);
    }
    assertEquals(List.of(), ContentsReader.read(Texts.lines(file.toString())).columns());
  }

  private static String unit(int i) {
    return List.of("桥隧车间", "技术科", "浦溪车间", "教育科", "何晓舟", "信号车间").get(i) + "\n";
  }

  @Test
  void labelsOfLinksAndSlogansOfTwoHalvesAreNone() {
    for (String label : List.of("原文链接\nhttps://example.org/1", "记录一线 传递温度")) {
      Contents contents = read("目录\n渡口边的老石阶　3\n灯下的图书室开门了　5\n" + label + "\n山路十八弯　12\n采茶时节话丰年　15\n");
      assertEquals(List.of(), contents.columns(), label);
    }
  }

  @Test
  void aPageBehindANameThatEndsLikeACountIsOne() {
    Contents contents =
        read("目录\n渡口边的老石阶 ..... 何晓舟 3\n灯下的图书室开门了 ..... 朴永洋 陈超 5\n山路十八弯 ..... 孙立成 12\n");
    assertEquals(List.of(3, 5, 12), pages(contents));
  }

  @Test
  void digitsOfAnAccountAreNoPage() {
    Contents contents = read("目录\n渡口边的老石阶　blossom-001　第3页\n灯下的图书室开门了　柳青　第5页\n山路十八弯　wuy1997　第12页\n");
    assertEquals(List.of(3, 5, 12), pages(contents));
  }

  @Test
  void accountsAndPenNamesStandBehindAPageInBrackets() {
    Contents contents = read("目录\n渡口边的老石阶（3）nightwatch0\n灯下的图书室开门了（5）半山\n山路十八弯（12）何晓舟\n");
    assertEquals(List.of(3, 5, 12), pages(contents));
    assertEquals("渡口边的老石阶", contents.entries().getFirst().readings().getFirst().title());
  }

  @Test
  void aWholeEntryIsNotJoinedWithTheColumnBelowIt() {
    String page = "渡口边的老石阶与灯下的图书室 .... 何晓舟 3\n**山里**\n山路十八弯 .... 孙立成 12\n";
    assertEquals(3, Unwrapper.unwrap(Texts.lines(page), 20).size());
    assertTrue(PageNumberEdge.endsEntry("山路十八弯 ..... 孙立成 12"));
    assertFalse(PageNumberEdge.endsEntry("山路十八弯今年修了12"));
    assertEquals(Optional.empty(), read("山路十八弯今年修了").entries().stream().findFirst());
  }

  @Test
  void aMottoAmongTheEntriesDividesNothing() {
    String page =
        """
        目录
        渡口边的老石阶……3
        灯下的图书室开门了……5
        把握方向 服务山村
        山路十八弯……12
        采茶时节话丰年……15
        石匠的手……18
        """;
    assertEquals(List.of("-", "-", "-", "-", "-"), columns(read(page)));
    assertEquals(
        List.of("-", "-", "山村故事", "山村故事", "山村故事"),
        columns(read(page.replace("把握方向 服务山村", "山村故事"))));
  }

  @Test
  void whoSignsAndTheRestOfAnEntryNameNoColumn() {
    String page =
        """
        目录
        ■水边
        渡口边的老石阶……3
        灯下的图书室开门了……5
        %s
        山路十八弯……12
        ■山里
        采茶时节话丰年……15
        石匠的手……18
        """;
    for (String line : List.of("本刊记者 何晓舟", "探.....姜帆科52")) {
      assertFalse(
          columns(read(page.formatted(line))).stream().anyMatch(c -> !"水边山里-".contains(c)), line);
    }
  }
}

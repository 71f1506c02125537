package kange.parse.contents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;

/** Page numbers on lines of their own, wherever a scan sets them down among the lines. */
class NumberLinesTest {
  private static final List<List<String>> TITLES =
      List.of(
          List.of("渡口边的老石阶", "一盏灯守了三十年"),
          List.of("灯下的图书室开门了", "孩子们读书到夜深"),
          List.of("山路十八弯通了车", "果农连夜装货下山"),
          List.of("采茶时节家家话丰年", "合作社里算细账"));

  private static final List<String> NAMES = List.of("何晓舟", "林小满", "周海生", "陈一诺");

  private static String body(int lines) {
    StringBuilder out = new StringBuilder("\n\n\n");
    for (int i = 0; i < TITLES.size(); i++) {
      out.append(String.join("\n", TITLES.get(i).subList(0, lines))).append("\n\n");
      out.append(NAMES.get(i)).append("\n\n");
      out.append(Texts.PROSE).append("\n\n").append(Texts.OTHER_PROSE).append("\n\n");
    }
    return out.toString();
  }

  private static List<String> read(String page, int titleLines) {
    return ContentsReader.read(Texts.lines(page + body(titleLines))).entries().stream()
        .map(e -> e.page().map(String::valueOf).orElse("-") + ":" + e.pieces())
        .toList();
  }

  @Test
  void aNumberBetweenTheLinesOfATitleIsItsNumber() {
    StringBuilder page = new StringBuilder("目录\n");
    for (int i = 0; i < TITLES.size(); i++) {
      page.append(TITLES.get(i).getFirst()).append('\n').append(3 + 4 * i).append('\n');
      page.append(TITLES.get(i).getLast()).append('\n');
    }
    assertEquals(
        List.of(
            "3:[渡口边的老石阶, 一盏灯守了三十年]",
            "7:[灯下的图书室开门了, 孩子们读书到夜深]",
            "11:[山路十八弯通了车, 果农连夜装货下山]",
            "15:[采茶时节家家话丰年, 合作社里算细账]"),
        read(page.toString(), 2));
  }

  @Test
  void aboveAnEntryThatStandsWholeOnOneLineANumberIsItsNumber() {
    String page =
        """
        目录
        渡口边的老石阶
        3
        一盏灯守了三十年 ..... 何晓舟
        7
        灯下的图书室开门了 ..... 林小满
        山路十八弯通了车
        11
        果农连夜装货下山 ..... 周海生
        15
        采茶时节家家话丰年 ..... 陈一诺
        """;
    assertEquals(
        List.of(
            "3:[渡口边的老石阶, 一盏灯守了三十年]", "7:[灯下的图书室开门了]", "11:[山路十八弯通了车, 果农连夜装货下山]", "15:[采茶时节家家话丰年]"),
        read(page, 2));
  }

  @Test
  void aNumberBelongsToTheNearerOfItsNeighbours() {
    String page =
        """
        # 渡口文苑

        服务基层　交流经验

        第4期　2007年4月13日

        青石镇文化站

        仅供系统内部交流



        3
        渡口边的老石阶——————何晓舟
        7
        灯下的图书室开门了——————林小满
        11
        山路十八弯通了车——————周海生
        15
        采茶时节家家话丰年——————陈一诺
        """;
    assertEquals(
        List.of("3:[渡口边的老石阶]", "7:[灯下的图书室开门了]", "11:[山路十八弯通了车]", "15:[采茶时节家家话丰年]"), read(page, 1));
  }

  @Test
  void aHeadingBelowAMastheadNamesAColumn() {
    String page =
        """
        # 目录
        ## 渡口旧事
        渡口边的老石阶 3
        灯下的图书室开门了 7
        主编：许长河
        印刷：青石镇印刷厂
        ## 山中来信
        山路十八弯通了车 11
        采茶时节家家话丰年 15
        """;
    assertEquals(
        List.of("渡口旧事", "渡口旧事", "山中来信", "山中来信"),
        ContentsReader.read(Texts.lines(page + body(1))).entries().stream()
            .map(e -> e.column().orElse("-"))
            .toList());
  }

  /** Nor do its mottoes, set as headings in a scan that has spread all lines. */
  @Test
  void aMottoInAMastheadNamesNoColumn() {
    String page =
        """
        目录
        渡口边的老石阶 3
        灯下的图书室开门了 7
        主编：许长河
        ## 服 务 基 层 的 园 地
        # 服务基层　交流经验
        印刷：青石镇印刷厂
        山路十八弯通了车 11
        采茶时节家家话丰年 15
        """;
    assertEquals(List.of(), ContentsReader.read(Texts.lines(page + body(1))).columns());
  }
}

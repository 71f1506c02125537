package kange.parse.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import kange.model.issue.IssueMetadata;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataReaderTest {
  /** A cover with these lines, a contents page, and three articles. */
  private static IssueMetadata read(String cover) {
    StringBuilder text = new StringBuilder("# 清江党建\n\n" + cover + "\n\n# 目录\n\n");
    String[] titles = {"渡口边的老石阶", "灯下的图书室", "采茶时节的山里人"};
    for (int i = 0; i < titles.length; i++) {
      text.append("- 0").append(3 * i + 1).append(' ').append(titles[i]).append("\n何晓舟\n");
    }
    for (String title : titles) {
      text.append("\n\n# ").append(title).append("\n\n文 / 何晓舟\n\n").append(Texts.PROSE);
      text.append("\n\n").append(Texts.OTHER_PROSE).append("□");
    }
    return Texts.parse(text.toString()).issue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025年第3期|2025|3",
        "2025 年 第 03 期|2025|3",
        "2024年第十二期|2024|12",
        "2024年第二十一期|2024|21",
        "2025.4|2025|4",
        "2024年第7期（总第243期）|2024|7",
        "二〇二四年第五期|2024|5",
      })
  void yearAndNumberAreReadInDigits(String line, int year, String number) {
    IssueMetadata issue = read(line);
    assertEquals(Optional.of(year), issue.year());
    assertEquals(Optional.of(number), issue.number());
  }

  /** Each stands before a year or a number, where names of journals stand. */
  @ParameterizedTest
  @CsvSource({"第8卷　第2期", "第八卷 第2期", "第4版　　便　民　　2022年第3期", "手把手：把 2025年3月的目录变成表"})
  void aVolumeAPageOrALineWithAColonNamesNoJournal(String line) {
    assertEquals(Optional.of("清江党建"), read(line).journal());
  }

  @Test
  void aSupplementHasItsWordAsNumber() {
    IssueMetadata issue = read("2025\n\n增刊");
    assertEquals(Optional.of("增刊"), issue.number());
    assertEquals(Optional.of(2025), issue.year());
  }

  @ParameterizedTest
  @CsvSource({"总第243期,243", "（总第056期）,56", "总 第 81 期,81", "總第12期,12"})
  void theSerialNumberIsNotTheNumberOfTheYear(String line, int serial) {
    IssueMetadata issue = read(line);
    assertEquals(Optional.of(serial), issue.serial());
    assertEquals(Optional.empty(), issue.number());
  }

  @Test
  void issnCnAndPermitAreToldApart() {
    IssueMetadata issue =
        read("ISSN 1234-567X\n\nCN 98-1006/D\n\n准印证号：清（2025）0300118\n\n主办：中共清江市委市级机关工作委员会");
    assertEquals(Optional.of("1234-567X"), issue.issn());
    assertEquals(Optional.of("98-1006/D"), issue.cn());
    assertEquals(Optional.of("清（2025）0300118"), issue.permit());
    assertEquals(Optional.of("中共清江市委市级机关工作委员会"), issue.publisher());
  }

  @Test
  void theIssueDateIsIsoAndThePrintingDateIsNotIt() {
    assertEquals(Optional.of("2025-03-05"), read("2025年3月5日出版").date());
    assertEquals(Optional.empty(), read("印刷日期：2025年3月5日").date());
  }

  @Test
  void whatTheTextDoesNotSayStaysEmpty() {
    IssueMetadata issue = read("");
    assertEquals(Optional.of("清江党建"), issue.journal());
    assertEquals(Optional.empty(), issue.year());
    assertEquals(Optional.empty(), issue.permit());
    assertEquals(Optional.empty(), issue.issn());
  }
}

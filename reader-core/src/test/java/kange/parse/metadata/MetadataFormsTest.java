package kange.parse.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.model.issue.CardField;
import kange.model.issue.IssueMetadata;
import kange.model.issue.LeftoverKind;
import kange.parse.line.LineReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line for each way in which issues say what they are. */
class MetadataFormsTest {
  private static List<LeftoverLine> lines(LeftoverKind kind, String... texts) {
    List<LeftoverLine> lines = new ArrayList<>();
    LineReader.read(List.of(texts)).forEach(l -> lines.add(new LeftoverLine(l, kind)));
    return lines;
  }

  private static MetadataReading reading(String... texts) {
    return MetadataReader.reading(lines(LeftoverKind.COVER, texts));
  }

  private static IssueMetadata read(String... texts) {
    return reading(texts).metadata();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025年第4-5期|2025|4-5",
        "2025年第4、5期合刊|2025|4-5",
        "2025年第4期、第5期|2025|4-5",
        "二〇二五年第十二期|2025|12",
        "２０２５年第０３期|2025|3",
        "2 0 2 5 年 第 3 期|2025|3",
        "2025年增刊|2025|增刊",
        "2025年特刊|2025|特刊",
        "2025年专刊|2025|专刊",
        "2025年创刊号|2025|创刊号",
        "2025.03|2025|3",
        "院刊 2025.4|2025|4",
        "2025年7月号|2025|7",
        "2025年第3期 Vol.12 No.3|2025|3",
        "二零二五年第三期|2025|3",
        "2025年第3號|2025|3",
        "2025年笫3期|2025|3",
        "2O24年第l2期|2024|12",
      })
  void yearAndNumber(String line, int year, String number) {
    IssueMetadata issue = read(line);
    assertEquals(Optional.of(year), issue.year());
    assertEquals(Optional.of(number), issue.number());
  }

  @Test
  void aMonthAloneGivesTheYearAndNoDay() {
    IssueMetadata issue = read("二〇二五年三月");
    assertEquals(Optional.of(2025), issue.year());
    assertEquals(Optional.empty(), issue.date());
    assertEquals(Optional.empty(), issue.number());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025年3月5日出版|2025-03-05",
        "二〇二五年三月十五日|2025-03-15",
        "出版日期：2025-03-05|2025-03-05",
        "2 0 2 5 年 3 月 5 日|2025-03-05",
      })
  void theDayOfTheIssue(String line, String date) {
    assertEquals(Optional.of(date), read(line).date());
  }

  @ParameterizedTest
  @ValueSource(strings = {"印刷日期：2025年3月5日", "2025年13月45日", "截稿日期：2025年3月5日"})
  void otherDaysAreNotTheIssues(String line) {
    assertEquals(Optional.empty(), read(line).date());
  }

  @Test
  void misreadDigitsAreReadWithADoubt() {
    MetadataReading reading = reading("2O24年第l2期");
    assertTrue(
        reading.doubts().stream()
            .anyMatch(d -> d.field() == CardField.YEAR && d.kind() == MetadataDoubt.Kind.MISREAD));
    assertTrue(
        reading("2024年第12期").doubts().stream()
            .noneMatch(d -> d.kind() == MetadataDoubt.Kind.MISREAD));
  }

  @Test
  void twoNumbersAreAContradictionWithBothLines() {
    MetadataDoubt doubt =
        reading("2025年第3期", "2025年第4期").doubts().stream()
            .filter(d -> d.field() == CardField.NUMBER)
            .findFirst()
            .orElseThrow();
    assertEquals(MetadataDoubt.Kind.CONTRADICTION, doubt.kind());
    assertEquals(2, doubt.lines().size());
    assertEquals(Optional.of("4"), doubt.otherwise());
  }

  @Test
  void theDatesYearDecidesBetweenTwoYears() {
    assertEquals(Optional.of(2025), read("2024年第3期", "2025年第3期", "2025年3月5日出版").year());
  }

  @Test
  void aDateOfAnotherYearIsDoubted() {
    assertTrue(
        reading("2024年第3期", "2025年3月5日出版").doubts().stream()
            .anyMatch(d -> d.otherwise().equals(Optional.of("2025"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "《清江医苑》编辑部|清江医苑",
        "欢迎订阅《清江工运》|清江工运",
        "清江铁道 2025年第3期|清江铁道",
        "老师傅 iOS 周报 #197|老师傅 iOS 周报",
        "清江爱好者周刊（第 120 期）：灯塔|清江爱好者周刊",
      })
  void theJournalIsNamedInManyPlaces(String line, String journal) {
    assertEquals(
        Optional.of(journal),
        MetadataReader.reading(lines(LeftoverKind.NOTICE, line)).metadata().journal());
  }

  @Test
  void runningHeadsNameTheJournal() {
    List<LeftoverLine> heads = lines(LeftoverKind.NOISE, "清江审判 12", "清江审判 14", "16 清江审判", "—18—");
    assertEquals(Optional.of("清江审判"), MetadataReader.reading(heads).metadata().journal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "二月刊", "内部资料", "清江市人民医院委员会", "本期导读"})
  void whatIsNoJournalLeavesItUnknownAndSaysSo(String line) {
    MetadataReading reading = reading(line);
    assertEquals(Optional.empty(), reading.metadata().journal());
    assertTrue(
        reading.doubts().stream()
            .anyMatch(
                d -> d.field() == CardField.JOURNAL && d.kind() == MetadataDoubt.Kind.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "主办：清江市总工会|清江市总工会",
        "主 办 ： 清 江 市 总 工 会|清江市总工会",
        "主 办 清江市考古研究所|清江市考古研究所",
        "清江市第一人民医院 主办|清江市第一人民医院",
        "主管主办 清江市中级人民法院 编辑 清江审判编辑部|清江市中级人民法院",
        "中共清江市委市级机关工作委员会|中共清江市委市级机关工作委员会",
      })
  void thePublisher(String line, String publisher) {
    assertEquals(Optional.of(publisher), read(line).publisher());
  }

  @Test
  void thePublisherMayStandBelowItsField() {
    assertEquals(Optional.of("清江市教育研究院"), read("主办单位", "清江市教育研究院").publisher());
  }

  @ParameterizedTest
  @CsvSource({"总第081期,81", "（总第243期）,243", "總第12期,12", "总 第 八十一 期,81"})
  void theSerialNumber(String line, int serial) {
    assertEquals(Optional.of(serial), read(line).serial());
    assertEquals(Optional.empty(), read(line).number());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "准印证号:（江）J20160068",
        "准 印 证号：（江）J20160068",
        "准印 证 号 （江）J20160068",
        "准印证 号（江）J20160068",
      })
  void thePermitWhateverSpacesStandInItsField(String line) {
    assertEquals(Optional.of("（江）J20160068"), read(line).permit());
  }

  @Test
  void theEditorialOfficeNamesTheJournalThroughStraySpaces() {
    assertEquals(Optional.of("黑石潮"), read("编辑：《黑 石潮》编辑 部").journal());
  }
}

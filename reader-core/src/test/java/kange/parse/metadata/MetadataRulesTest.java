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

/** What decides between the readings of a line, and what no reading is made of. */
class MetadataRulesTest {
  private static MetadataReading reading(LeftoverKind kind, String... texts) {
    List<LeftoverLine> lines = new ArrayList<>();
    LineReader.read(List.of(texts)).forEach(l -> lines.add(new LeftoverLine(l, kind)));
    return MetadataReader.reading(lines);
  }

  private static IssueMetadata cover(String... texts) {
    return reading(LeftoverKind.COVER, texts).metadata();
  }

  private static List<String> doubts(MetadataReading reading, MetadataDoubt.Kind kind) {
    return reading.doubts().stream()
        .filter(d -> d.kind() == kind)
        .map(d -> d.field() + d.otherwise().map(o -> " " + o).orElse(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025年春季号|2025|春季号",
        "2025年3月增刊|2025|增刊",
        "2025·增刊|2025|增刊",
        "2025年专刊二|2025|专刊二",
        "2025/3|2025|3",
        "2025.3-4|2025|3-4",
        "2025 3|2025|3",
        "2025年第400期|2025|400",
        "2025年第1O期|2025|10",
        "2025年第l期|2025|1",
        "2025年第O3期|2025|3",
        "2025年第3期 2024年第2期|2025|3",
      })
  void yearAndNumberStandTogether(String line, int year, String number) {
    assertEquals(Optional.of(year), cover(line).year());
    assertEquals(Optional.of(number), cover(line).number());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第3期|3",
        "第4-5期|4-5",
        "No.3|3",
        "NO.007|7",
        "№ 12|12",
        "Issue 5|5",
        "清江周刊#197|197",
        "（3月号）|3",
        "3月刊物|3",
        "增刊|增刊",
        "《增刊》|增刊",
        "春季号|春季号",
        "第3期 总第81期|3",
      })
  void aNumberMayStandWithoutItsYear(String line, String number) {
    assertEquals(Optional.of(number), cover(line).number());
    assertEquals(Optional.empty(), cover(line).year());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025年第0期", "2025年第401期", "2025年第5-4期", "2025年第5-5期"})
  void anImpossibleNumberIsNoneButItsYearIsRead(String line) {
    assertEquals(Optional.empty(), cover(line).number());
    assertEquals(Optional.of(2025), cover(line).year());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025年度", "2025年合订本", "出版于2025年3月", "二〇二五年三月"})
  void aYearMayStandWithoutANumber(String line) {
    assertEquals(Optional.of(2025), cover(line).year());
    assertEquals(Optional.empty(), cover(line).number());
    assertEquals(Optional.empty(), cover(line).date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"总第12-13期|12", "总期号：81|81", "总081|81", "总No.81|81", "第3期 总第81期|81", "总第八十一期|81"})
  void theSerialNumberStandsBehindItsWord(String line, int serial) {
    assertEquals(Optional.of(serial), cover(line).serial());
  }

  @Test
  void aLatinSerialNumberIsNotTheNumberOfTheYear() {
    assertEquals(Optional.empty(), cover("总No.81").number());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年3月5日",
        "2025年3月5号",
        "2025-3-5",
        "2025.03.05",
        "2025/3/5",
        "# 20250305",
        "2025年3月5日 星期三",
        "出版日期：2025.03.05",
        "二〇二五年三月五日"
      })
  void theDayIsReadInAllItsForms(String line) {
    assertEquals(Optional.of("2025-03-05"), cover(line).date());
    assertEquals(Optional.of(2025), cover(line).year());
    assertEquals(Optional.empty(), cover(line).number());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20250305",
        "2025年2月30日",
        "印刷：2025年3月5日",
        "批准日期 2025年3月5日",
        "1899年3月5日",
        "2025.3-4",
        "12025-3-5"
      })
  void otherFiguresAreNoDays(String line) {
    assertEquals(Optional.empty(), cover(line).date());
  }

  @Test
  void whatALineCallsItsDayDecidesBetweenTwoDays() {
    assertEquals(Optional.of("2025-03-05"), cover("2025年3月1日", "出版日期：2025年3月5日").date());
    assertEquals(
        Optional.of("2025-03-05"),
        cover("2025年3月5日", "他在2025年3月1日那天把渡口的石阶重新修了一遍，" + "镇里的人都说这是多少年没有过的好事情，".repeat(3)).date());
  }

  @Test
  void aNumberOnTheLineOfTheYearIsBelievedBeforeOneAlone() {
    assertEquals(Optional.of("4"), cover("第3期", "2025年第4期").number());
  }

  @Test
  void whatIsPrintedTwiceIsBelievedBeforeWhatIsPrintedOnce() {
    MetadataReading reading = reading(LeftoverKind.COVER, "2025年第3期", "2025年第4期", "2025年第4期");
    assertEquals(Optional.of("4"), reading.metadata().number());
    assertEquals(List.of("NUMBER 3"), doubts(reading, MetadataDoubt.Kind.CONTRADICTION));
  }

  @Test
  void aWeakSecondReadingIsNoContradiction() {
    assertEquals(
        List.of(),
        doubts(
            reading(LeftoverKind.MASTHEAD, "2025年第3期", "2025年第3期", "No.4"),
            MetadataDoubt.Kind.CONTRADICTION));
  }

  @Test
  void twoPublishersAreNoContradiction() {
    MetadataReading reading = reading(LeftoverKind.MASTHEAD, "主管：清江市委宣传部", "主办：清江市总工会");
    assertEquals(Optional.of("清江市总工会"), reading.metadata().publisher());
    assertEquals(List.of(), doubts(reading, MetadataDoubt.Kind.CONTRADICTION));
  }

  @Test
  void theYearOfTheDayIsTheYearWhereNoOtherIsPrinted() {
    assertEquals(Optional.of(2025), cover("2025年3月5日出版").year());
    MetadataReading other = reading(LeftoverKind.COVER, "2024年", "2025年3月5日出版");
    assertEquals(Optional.of(2024), other.metadata().year());
    assertEquals(List.of("YEAR 2025"), doubts(other, MetadataDoubt.Kind.CONTRADICTION));
  }

  @Test
  void whereALineStandsDecidesHowMuchItIsBelieved() {
    assertEquals(Optional.of(5), reading(LeftoverKind.MASTHEAD, "总第5期").metadata().serial());
    assertTrue(supportOf(LeftoverKind.MASTHEAD) > supportOf(LeftoverKind.COVER));
    assertTrue(supportOf(LeftoverKind.COVER) > supportOf(LeftoverKind.NOISE));
    assertTrue(supportOf(LeftoverKind.NOISE) > supportOf(LeftoverKind.NOTICE));
    assertTrue(supportOf(LeftoverKind.NOTICE) > supportOf(LeftoverKind.GUIDE));
    assertEquals(Optional.empty(), reading(LeftoverKind.GUIDE, "No.3").metadata().number());
  }

  private static double supportOf(LeftoverKind kind) {
    return reading(kind, "总第5期")
        .ranked()
        .getOrDefault(CardField.SERIAL, List.of())
        .getFirst()
        .support();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2O25年第3期|YEAR 2025年第3期,NUMBER 2025年第3期",
        "笫3期|NUMBER 第3期",
        "2O24年笫l2期|YEAR 2024年第12期,NUMBER 2024年第12期",
        "2025年l2月|YEAR 2025年12月",
        "2025年第O3期|YEAR 2025年第03期,NUMBER 2025年第03期",
        "2025年第3期|",
      })
  void lettersAmongDigitsAreReadAndSaid(String line, String fields) {
    assertEquals(
        fields == null ? List.of() : List.of(fields.split(",")),
        doubts(reading(LeftoverKind.COVER, line), MetadataDoubt.Kind.MISREAD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "主管：清江市委宣传部|清江市委宣传部",
        "主办单位 清江市总工会|清江市总工会",
        "编印：清江市总工会|清江市总工会",
        "发行 清江市邮政局|清江市邮政局",
        "承办：清江市文联|清江市文联",
        "清江市总工会主管主办|清江市总工会",
        "清江市总工会编印|清江市总工会",
        "主办：清江市总工会 编辑：清江工运编辑部 电话：12345|清江市总工会",
        "清江市总工会|清江市总工会",
      })
  void thePublisherIsNamedBesideItsFieldOrAlone(String line, String publisher) {
    assertEquals(Optional.of(publisher), cover(line).publisher());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "编印清江市总工会",
        "出版清江市总工会",
        "主办：清江",
        "主办：何晓舟",
        "清江市总工会 清江市文联",
        "清江市总工会2025",
        "# 清江市总工会",
        "编辑部 清江审判编辑部",
        "主办：清江市总工会。"
      })
  void whatIsNoBodyOrNamesItWithoutAMarkIsNoPublisher(String line) {
    assertEquals(Optional.empty(), cover(line).publisher());
  }

  @Test
  void aBodyAloneIsThePublisherOnlyOnCoverAndMasthead() {
    assertEquals(
        Optional.of("清江市总工会"), reading(LeftoverKind.MASTHEAD, "清江市总工会").metadata().publisher());
    assertEquals(Optional.empty(), reading(LeftoverKind.NOTICE, "清江市总工会").metadata().publisher());
    assertEquals(Optional.empty(), reading(LeftoverKind.TOC, "清江市总工会主办").metadata().publisher());
    assertEquals(
        Optional.of("清江市总工会"), reading(LeftoverKind.TOC, "主办：清江市总工会").metadata().publisher());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "准印证 清（2025）0300118号|清（2025）0300118号",
        "清内资准字第0300118号|清内资准字第0300118号",
        "（清）准字第12号|（清）准字第12号",
        "清新出准印（2025）字第12号|清新出准印（2025）字第12号",
      })
  void aPermitIsReadWithItsProvince(String line, String permit) {
    assertEquals(Optional.of(permit), cover(line).permit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISSN 1234-5678", "ISSN：1234-5678", "ISSN1234 - 5678"})
  void anIssnIsReadInOneForm(String line) {
    assertEquals(Optional.of("1234-5678"), cover(line).issn());
  }

  @ParameterizedTest
  @CsvSource({"CN 98-1006,98-1006", "CN98-1006/D,98-1006/D", "CN：98 - 1006 / D,98-1006/D"})
  void aCnNumberIsReadInOneForm(String line, String cn) {
    assertEquals(Optional.of(cn), cover(line).cn());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "《清江医苑》杂志社|清江医苑",
        "《清江医苑》 编委会|清江医苑",
        "投稿《清江医苑》|清江医苑",
        "《清江医苑》征稿|清江医苑",
        "征订启事：《清江医苑》|清江医苑",
        "《清江医苑》|清江医苑",
        "清 江 医 苑|清江医苑",
        "《渡口》|渡口",
        "清江通讯 QJ|清江通讯 QJ",
        "清江通讯2025年第3期|清江通讯",
        "院刊2025.13|院刊",
      })
  void theJournalIsWhatIsPrintedAsItsName(String line, String journal) {
    assertEquals(Optional.of(journal), cover(line).journal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "渡",
        "目录",
        "Qing Jiang",
        "扫码关注清江通讯",
        "征稿启事",
        "（3月号）",
        "3月刊",
        "笫3期",
        "2025·增刊",
        "第3期 清江通讯",
        "批准日期 2025年3月5日"
      })
  void numbersDatesAndHeadingsAreNoJournal(String line) {
    assertEquals(Optional.empty(), cover(line).journal());
  }

  @Test
  void theLineOverTheIssueLineIsTheJournal() {
    assertEquals(
        Optional.of("清江渡口"),
        reading(LeftoverKind.MASTHEAD, "清江渡口", "2025年第3期").metadata().journal());
    assertEquals(Optional.empty(), reading(LeftoverKind.MASTHEAD, "清江渡口").metadata().journal());
  }

  @Test
  void onTheCoverTheFirstThreeLinesMayBeTheName() {
    assertEquals(Optional.of("甲乙丙"), cover("甲乙丙", "丁戊己", "庚辛壬", "清江通讯").journal());
    assertEquals(Optional.of("清江通讯"), cover("甲乙丙", "丁戊己", "清江通讯").journal());
  }

  @Test
  void aRunningHeadNamesTheJournalWhenItStandsThreeTimes() {
    assertEquals(
        Optional.empty(), reading(LeftoverKind.NOISE, "清江审判", "清江审判 2").metadata().journal());
    assertEquals(
        Optional.of("清江审判"),
        reading(LeftoverKind.NOISE, "清江审判 2025年第3期", "12 清江审判 2025年第3期", "清江审判 · 13 ·")
            .metadata()
            .journal());
  }

  @Test
  void theJournalIsNotItsPublisher() {
    MetadataReading reading = reading(LeftoverKind.COVER, "清江市总工会", "主办：清江市总工会", "清江工运 2025年第3期");
    assertEquals(Optional.of("清江工运"), reading.metadata().journal());
    assertEquals(Optional.of("清江市总工会"), reading.metadata().publisher());
  }

  @Test
  void linesTooLongForAMastheadSayNothing() {
    String prose = "渡口的石阶重新修了一遍。".repeat(30);
    assertEquals(Optional.empty(), cover(prose + "2025年第3期").year());
    String long91 = "渡口的石阶重新修了一遍".repeat(8) + "了2025年第3期";
    assertEquals(Optional.empty(), cover(long91).number());
  }
}

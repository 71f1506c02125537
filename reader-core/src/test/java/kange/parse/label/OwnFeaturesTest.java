package kange.parse.label;

import static kange.parse.label.LineFeature.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kange.parse.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one line shows by itself. */
class OwnFeaturesTest {
  @ParameterizedTest
  @CsvSource({
    "渡,LENGTH_1",
    "渡口,LENGTH_2",
    "渡口的石,LENGTH_3",
    "渡口的老石阶,LENGTH_5",
    "渡口的老石阶和灯下,LENGTH_8",
    "渡口的老石阶和灯下的图书室,LENGTH_12"
  })
  void aLineIsOfOneLengthOnly(String text, LineFeature length) {
    List<LineFeature> lengths =
        Features.of(text).all(0).stream().filter(f -> f.name().startsWith("LENGTH_")).toList();
    assertEquals(List.of(length), lengths);
  }

  @Test
  void markupOfTheLineIsSeen() {
    Features read = Features.of("# 一级\n\n\n\n## 二级\n### 三级\n\n**粗体标题**\n- 列表的一项\n\n\n　　首行缩进");
    read.have("一级", LEVEL_1, GAP_0);
    read.have("二级", LEVEL_2, GAP_3);
    read.have("三级", LEVEL_3, GAP_0);
    read.have("粗体标题", BOLD, GAP_1);
    read.lack("粗体标题", LEVEL_1, BULLET);
    read.have("列表的一项", BULLET);
    read.have("首行缩进", INDENTED, GAP_2);
  }

  @Test
  void ornamentsBeforeBehindAndAloneAreToldApart() {
    Features read = Features.of("■ 水边\n\n他把船系好，上了岸。□\n\n◆");
    read.have("水边", LEAD_ORNAMENT);
    read.lack("水边", END_ORNAMENT, LONE_MARK);
    read.have("他把船系好", END_ORNAMENT, ENDS_SENTENCE);
    assertEquals(true, read.table().has(2, LONE_MARK));
  }

  @ParameterizedTest
  @CsvSource({
    "'渡口的石阶修好了。',ENDS_SENTENCE",
    "'渡口的石阶，',ENDS_COMMA",
    "'渡口的石阶：',ENDS_COLON",
    "'渡口的石阶（上）',ENDS_CLOSING",
    "'渡口的石阶',ENDS_OPEN"
  })
  void aLineEndsInOneWay(String text, LineFeature end) {
    List<LineFeature> ends =
        Features.of(text).all(0).stream().filter(f -> f.name().startsWith("ENDS_")).toList();
    assertEquals(List.of(end), ends);
  }

  @ParameterizedTest
  @CsvSource({
    "'一、渡口',STARTS_CHAPTER",
    "'（一）渡口',STARTS_SECTION",
    "'1. 渡口',STARTS_ITEM",
    "'①渡口',STARTS_CIRCLED",
    "'第一章 渡口',STARTS_PART",
    "'——记一位摆渡人',STARTS_DASH",
    "'【水边】渡口',STARTS_SQUARE",
    "'（水边）渡口',STARTS_ROUND",
    "'2025年的渡口',STARTS_DIGIT",
    "'“老渡口”开了',STARTS_QUOTE",
    "'《渡口》读后',STARTS_BOOK",
    "'问：渡口何时修的',STARTS_QUESTION",
    "'记者：渡口何时修的',STARTS_QUESTION",
    "'【渡口】',IN_BRACKETS"
  })
  void howALineBeginsIsSeen(String text, LineFeature start) {
    Features.of(text).have(text.substring(0, 1), start);
    Features.of("渡口的石阶").lack("渡口", start);
  }

  @Test
  void punctuationWithinALineIsSeen() {
    Features read = Features.of("他说：“《渡口》写于2025年，”又念：甲、乙；（丙 丁 戊");
    read.have(
        "他说",
        HAS_COLON,
        HAS_QUOTE,
        HAS_BOOK,
        HAS_COMMA,
        HAS_ENUMERATION,
        HAS_SEMICOLON,
        HAS_DIGIT,
        HAS_YEAR,
        HAS_SPACE,
        HAS_SPACES,
        OPEN_BRACKET);
    read.lack("他说", HAS_STOP, CLOSED_TOO_MUCH, NO_HAN, MOST_LATIN);
    Features.of("渡口1234号）").have("渡口", HAS_DIGIT, CLOSED_TOO_MUCH);
    Features.of("渡口1234号").lack("渡口", HAS_YEAR, HAS_SPACE);
  }

  @Test
  void scriptsAreToldApart() {
    Features.of("Rust for beginners").have("Rust", MOST_LATIN, NO_HAN);
    Features latin = Features.of("Programming 入门");
    latin.have("Programming", MOST_LATIN);
    latin.lack("Programming", NO_HAN);
  }

  @Test
  void fixedExpressionsOfTheTradeAreSeen() {
    Features read =
        Features.of("主编：何晓舟\n\n2025年第3期\n\n本期导读\n\n征稿启事\n\n（下转第7页）\n\n— 12 —\n\n封面：渡口的清晨");
    read.have("主编", MASTHEAD_FIELD);
    read.have("2025", ISSUE_LINE);
    read.have("本期导读", GUIDE_HEAD);
    read.have("征稿启事", NOTICE_HEAD);
    read.have("（下转", JUMP);
    read.have("— 12", FOLIO_NUMBER);
    read.have("封面", COVER_CAPTION);
    read.lack("本期导读", NOTICE_HEAD, MASTHEAD_FIELD, ISSUE_LINE, JUMP);
  }

  @Test
  void bylinesShowThatTheyAreSignedAndThatTheyAreNames() {
    Features read = Features.of("文/何晓舟\n\n林小满\n\n渡口的老石阶");
    read.have("文/", SIGNED);
    read.have("林小满", NAMES, ONE_PERSON);
    read.lack("林小满", SIGNED, ONE_BODY);
    read.lack("渡口", SIGNED, NAMES);
  }

  @Test
  void codeIsOnlyCode() {
    Features read = Features.of("```\n# comment\nlet x = 1;\n```");
    assertEquals(true, read.table().has(1, CODE));
    assertEquals(false, read.table().has(1, LEVEL_1));
    assertEquals(false, read.table().has(1, TITLE_LIKE));
  }

  @Test
  void runningTextIsProseAndNoTitle() {
    Features read = Features.of(Texts.PROSE + "\n\n渡口的老石阶");
    read.have("入冬", PROSE, HAS_STOP);
    read.lack("入冬", TITLE_LIKE);
    read.have("渡口", TITLE_LIKE);
    read.lack("渡口", PROSE);
  }

  @Test
  void addressesAndTelephonesAreContacts() {
    Features read =
        Features.of("来稿请寄 bjb@example.cn\n电话 0571-8812345\n2024年11月5日，共306件\n见 www.example.cn");
    read.have("来稿", HAS_CONTACT);
    read.have("电话", HAS_CONTACT);
    read.lack("2024", HAS_CONTACT);
    read.have("见 ", HAS_CONTACT);
  }

  @Test
  void whatEditorsSayOfWhatTheyPrintIsSeenInText() {
    Features read = Features.of("镇里办了一场读书会，会上十二位同志谈了自己的体会，现摘登其中几篇，供各单位学习借鉴。\n\n" + Texts.PROSE);
    read.have("镇里", EDITORIAL);
    read.lack("入冬", EDITORIAL);
    Features.of("本刊邀请").lack("本刊", EDITORIAL);
    Features.of("后续也期待大家投稿，欢迎大家直接使用本刊的模板写作，写好以后发到编辑部的邮箱里来。").lack("后续", EDITORIAL);
  }

  @Test
  void whoAttendedIsSeenInAShortLine() {
    Features read = Features.of("何晓舟出席并讲话\n\n渡口的老石阶修好了，何晓舟到场看望摆渡的老人并讲话\n\n渡口的石阶");
    read.have("何晓舟", ATTENDANCE);
    read.lack("渡口的老", ATTENDANCE);
    read.lack("渡口的石", ATTENDANCE);
  }

  @Test
  void anAccountIsLatinLettersDigitsAndMarksBetween() {
    Features.of("blossom-001").have("blossom", ACCOUNT);
    Features.of("渡口的石阶").lack("渡口", ACCOUNT);
  }

  @Test
  void aRuleHasNothingButItsMarks() {
    Features.of("=====").have("=", RULE_LINE);
    Features.of("— — — —").have("—", RULE_LINE);
    Features.of("——渡口").lack("——", RULE_LINE);
  }

  @ParameterizedTest
  @CsvSource({
    "'电话：010-63085417',true",
    "'0512-658012',true",
    "'2021-2025 年工作要点',false",
    "'2024-09-15',false",
    "'20240915',false",
    "'邮箱 a@b.cn',true",
    "'编号 1234567',true"
  })
  void yearsAndDatesAreNoTelephoneNumbers(String text, boolean contact) {
    assertEquals(contact, Features.of(text).table().has(0, HAS_CONTACT));
  }
}

package kange.parse.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rarer habits: accounts and pen names, firms, school classes, names that run together. */
class BylineRulesTest {
  private static List<String> others(String line) {
    return BylineReader.read(line).signatories().stream()
        .filter(s -> !s.author())
        .map(Signatory::name)
        .toList();
  }

  private static void assertReads(String line, String names) {
    assertEquals(List.of(names.split(",")), BylineReader.read(line).authors(), line);
    assertTrue(BylineReader.read(line).isAllNames(), line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "张伟 @清江大学|张伟",
        "张伟@清江大学|张伟",
        "张伟@清江大学 李强@渡口研究所|张伟,李强",
        "John Smith @ Riverside Lab|John Smith",
        "作者：John Smith@Riverside、Li Wei@Ferry Town|John Smith,Li Wei",
      })
  void theFirmBehindTheSignForItIsNoName(String line, String names) {
    assertReads(line, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "作者：blossom-001|blossom-001",
        "作者：river.boat|river.boat",
        "作者：老船工日记|老船工日记",
        "作者：老船工日记、灯下人|老船工日记,灯下人",
        "作者：渡口，灯下|渡口,灯下",
      })
  void behindALabelAccountsAndPenNamesAreNames(String line, String names) {
    assertReads(line, names);
    assertTrue(BylineReader.isSigned(line), line);
    assertTrue(BylineReader.looksLikeNames(line), line);
  }

  @Test
  void behindALabelAnAccountOfSomebodyElseIsNoAuthor() {
    assertReads("作者：blossom-001 编辑：rain_07", "blossom-001");
    assertEquals(List.of("rain_07"), others("作者：blossom-001 编辑：rain_07"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"blossom-001", "老船工日记", "灯下 渡口"})
  void withoutALabelTheyAreNone(String line) {
    assertFalse(BylineReader.isSigned(line), line);
  }

  @Test
  void aWholeSentenceBehindALabelIsNoName() {
    String line = "作者：一个在渡口边上住了四十年的摆渡老人写给镇上孩子们的话";
    assertEquals(List.of("一个在渡口边上住了四十年的摆渡老人写给镇上孩子们的话"), BylineReader.read(line).unread());
    assertFalse(BylineReader.isSigned(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023级3班 林小满|2023级3班",
        "初一（3）班 林小满|初一（3）班",
        "五年级2班 林小满|五年级2班",
        "市文化馆 林小满|市文化馆",
        "市文化馆林小满|市文化馆",
        "（市文化馆 林小满）|市文化馆",
        "林小满（左一）|左一",
      })
  void whereSomeoneWorksOrLearnsIsNamedButNoAuthor(String line, String body) {
    assertEquals(List.of("林小满"), BylineReader.read(line).authors());
    assertEquals(List.of(body), others(line));
    assertEquals(List.of("林小满"), BylineReader.divide(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "清江市文化馆馆长林小满",
        "馆长 林小满",
        "馆长林小满",
        "林小满 高级工程师",
        "林小满，清江市文化馆馆长，高级工程师",
      })
  void positionsAreNeitherNamesNorLeftUnread(String line) {
    assertReads(line, "林小满");
    assertEquals(List.of(), others(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "王 小明|王小明",
        "欧阳 建国|欧阳建国",
        "欧 阳 建 国|欧阳建国",
        "诸葛 明|诸葛明",
        "约翰·史密斯|约翰·史密斯",
        "约翰.史密斯|约翰·史密斯",
        "张伟李强|张伟,李强",
        "张伟、李强、|张伟,李强",
        "张伟—李强|张伟,李强",
        "张伟&李强|张伟,李强",
        "(张伟)(李强)|张伟,李强",
        "陈林雅君|陈林雅君",
        "司徒小雨|司徒小雨",
        "（张伟|张伟",
        "【张伟】|张伟",
      })
  void namesAreDividedWhereNamesEnd(String line, String names) {
    assertReads(line, names);
  }

  @Test
  void aCompoundSurnameMayStandApartButAPlainOneMakesTheNameLessSure() {
    double together = BylineReader.read("王小明").sureness();
    double apart = BylineReader.read("王 小明").sureness();
    double evenly = BylineReader.read("王 小 明").sureness();
    assertTrue(apart < evenly && evenly < together, apart + " " + evenly + " " + together);
    assertTrue(BylineReader.read("欧阳 建国").sureness() > 2 * BylineReader.read("王阳 建国").sureness());
  }

  @Test
  void namesThatRunTogetherAreLessSureThanNamesApart() {
    assertTrue(BylineReader.read("张伟李强").sureness() < BylineReader.read("张伟 李强").sureness());
  }

  @ParameterizedTest
  @ValueSource(strings = {"文", "图", "摄"})
  void aRoleThatNobodyStandsBesideIsNoByline(String line) {
    assertEquals(List.of(), BylineReader.read(line).authors());
    assertFalse(BylineReader.isSigned(line));
    assertFalse(BylineReader.looksLikeNames(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "文图/张伟|张伟",
        "文、图/张伟|张伟",
        "图文/张伟|张伟",
        "文字：张伟 图片：李强|张伟",
        "记者张伟|张伟",
        "本报记者张伟报道|张伟",
        "本刊讯（记者 张伟）|张伟",
        "口述：张伟 整理：李强|张伟,李强",
        "供稿单位：市文化馆|市文化馆",
      })
  void rolesStandBeforeBehindAndAround(String line, String names) {
    assertReads(line, names);
    assertTrue(BylineReader.isSigned(line), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"课题组成员：张伟 李强", "执笔人：张伟", "翻译：张伟", "张文 图", "买买提·艾力 摄", "张伟（图）"})
  void whoDrewTranslatedOrHeldThePenIsNoAuthor(String line) {
    assertEquals(List.of(), BylineReader.read(line).authors(), line);
    assertTrue(BylineReader.isSigned(line), line);
  }

  @Test
  void aRoleInTheMiddleOfANameIsPartOfIt() {
    assertReads("文张伟", "文张伟");
  }

  @ParameterizedTest
  @ValueSource(strings = {"渡口修好了。", "渡口修好了吗？", "渡口修好了！快去看", "渡口边住着的老人们至今还记得那条船"})
  void sentencesAreNoBylines(String line) {
    assertEquals(List.of(), BylineReader.read(line).signatories());
  }

  @Test
  void aLineLongerThanAnyBylineIsNotRead() {
    String names = "张伟、李强、王敏、赵芳、周平、";
    assertFalse(BylineReader.read(names.repeat(5)).signatories().isEmpty());
    assertEquals(List.of(), BylineReader.read(names.repeat(7)).signatories());
    assertEquals(List.of(names.repeat(7)), BylineReader.divide(names.repeat(7)));
  }

  @Test
  void linksAreNotCountedToTheLengthOfTheLine() {
    String link = "[John Smith](https://example.org/" + "a".repeat(100) + ")";
    assertReads("作者：" + link, "John Smith");
    assertEquals(List.of(), BylineReader.read(link.repeat(3) + "a".repeat(200)).signatories());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "文/张伟|张伟",
        "■ 文/张伟 李强|张伟 李强",
        "本刊记者 张伟|张伟",
        "（通讯员 张伟 李强）|张伟 李强",
        "张伟|张伟",
        "本刊编辑部|本刊编辑部",
        "作者：**张伟**|张伟",
        "记者|记者",
      })
  void signAndRoleWordsBeforeTheFirstNameAreTakenOff(String line, String rest) {
    assertEquals(rest, BylineReader.stripped(line));
  }

  @Test
  void wordsThatAreNoNamesAreGivenBackAsTheyAre() {
    assertEquals(List.of("渡口的石阶"), BylineReader.divide("渡口的石阶"));
    assertEquals(List.of(), BylineReader.divide(" "));
    assertEquals(List.of("张伟", "李强"), BylineReader.divide(List.of("张", "伟", "李强")));
    assertEquals(List.of("本刊编辑部"), BylineReader.divide("本刊编辑部"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "市财政局 课题组|市财政局课题组",
        "县规划和自然资源局 机关党委|县规划和自然资源局机关党委",
        "省水利厅 省财政厅|省水利厅,省财政厅",
        "省水 利厅河道 管理局 课题 组|省水利厅河道管理局课题组",
      })
  void aPartOfABodyIsNoSecondBody(String line, String names) {
    assertReads(line, names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"文化馆唱戏", "托起值班员大民生", "社区党支部办事"})
  void whatABodyDoesIsNoName(String line) {
    assertEquals(List.of(), BylineReader.read(line).authors(), line);
  }
}

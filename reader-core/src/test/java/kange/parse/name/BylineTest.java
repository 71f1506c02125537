package kange.parse.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kange.model.issue.ContributorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line for each habit of by-lines, from journals of all trades. */
class BylineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "文/赵 文|赵文",
        "戴昭菲、戴 芸|戴昭菲,戴芸",
        "贺 三　李 四|贺三,李四",
        "张  伟|张伟",
        "本 刊 记 者 张 伟|张伟",
        "本 刊 记 者　张 伟　李 明|张伟,李明",
        "王 小 明 李 四|王小明,李四",
        "涂明 兰小花 隋强 迟丽 丘成 麦家|涂明,兰小花,隋强,迟丽,丘成,麦家",
        "杨登科 马保会|杨登科,马保会",
        "欧阳建国|欧阳建国",
        "買買提•艾力|買買提·艾力",
        "买买提．艾力 李强|买买提·艾力,李强",
        "John Smith, Li Wei|John Smith,Li Wei",
        "張偉　陳曉東|張偉,陳曉東",
      })
  void namesAreReadHoweverTheyAreSpaced(String line, String names) {
    assertReads(names, line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "本刊记者 张伟 通讯员 李强 王敏|张伟,李强,王敏",
        "本刊记者 张伟 摄影报道|张伟",
        "本刊记者 张伟 摄影：李强|张伟",
        "文/张伟 图/李强|张伟",
        "图/张伟 文/李强|李强",
        "张伟 文 李强 图|张伟",
        "何晓舟 文/图|何晓舟",
        "作者：张汉东 / 后期编辑：李四|张汉东",
        "供稿：市审计局 摄影：张伟|市审计局",
        "实习生 张伟 指导老师 李强|张伟",
      })
  void rolesSayWhoIsAnAuthor(String line, String names) {
    assertReads(names, line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"摄影：张伟", "后期编辑：张伟", "统稿：张伟", "责任编辑：张伟 李强", "校对：张伟", "本版供图：李强", "张伟 摄"})
  void photographersAndEditorsAreNoAuthors(String line) {
    Byline byline = BylineReader.read(line);
    assertEquals(List.of(), byline.authors());
    assertFalse(byline.signatories().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（作者：某单位 张伟）|张伟",
        "（某局 张伟 李强）|张伟,李强",
        "(张伟 李强)|张伟,李强",
        "张伟（市第一医院）|张伟",
        "市第二小学 张伟|张伟",
        "高三（2）班 张伟|张伟",
        "张伟，市审计局局长|张伟",
        "市审计局张伟|张伟",
        "省文化和旅游厅机关党委专职副书记 李华|李华",
        "省文化和旅游厅机关党委专职副书记李华|李华",
        "沈阳局机务段 通讯员 李强|李强",
        "张伟 审判员|张伟",
      })
  void bodiesAndPositionsBesideAPersonAreNotAuthors(String line, String names) {
    assertReads(names, line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "某市纪委监委驻某局纪检监察组|某市纪委监委驻某局纪检监察组",
        "市水利局机关党委 市图书馆|市水利局机关党委,市图书馆",
        "本刊编辑部|本刊编辑部",
        "本 刊 评 论 员|本刊评论员",
        "课题组|课题组",
        "市总工会课题组|市总工会课题组",
        "文 / 县委支部生活社与县委组织部联合调研组|县委支部生活社与县委组织部联合调研组",
      })
  void bodiesThatSignAloneAreAuthors(String line, String names) {
    Byline byline = BylineReader.read(line);
    assertEquals(List.of(names.split(",")), byline.authors());
    byline
        .signatories()
        .forEach(s -> assertEquals(ContributorKind.ORGANIZATION, s.kind(), s.name()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "文∕张伟|张伟",
        "文I赵文|赵文",
        "文l张伟|张伟",
        "文｜张伟 李强|张伟,李强",
        "▌张伟|张伟",
        "作者：**张伟**|张伟",
        "作者：[Deb Goodkin](https://example.org/a)|Deb Goodkin",
        "作者：骰子与红豆|骰子与红豆",
        "作者：A / 编辑：B|A",
        "⽂/张伟|张伟",
      })
  void signsAreReadInAllTheirShapes(String line, String names) {
    assertReads(names, line);
    assertTrue(BylineReader.isSigned(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "文明实践在身边",
        "记者从会上获悉，今年的任务已经完成",
        "渡口的石阶",
        "方法",
        "经验交流",
        "党建引领",
        "周红波主持并讲话",
        "走进社区",
        "深化改革领导小组",
        "灯下的图书室里有书",
      })
  void titlesAndWordsAreNoBylines(String line) {
    assertFalse(BylineReader.isSigned(line), line);
    assertFalse(BylineReader.looksLikeNames(line), line);
  }

  @Test
  void aSignMakesALineSurerAndAWordLessSure() {
    double bare = BylineReader.read("张伟").sureness();
    assertTrue(BylineReader.read("文/张伟").sureness() > bare);
    assertTrue(BylineReader.read("高峰").sureness() < bare);
  }

  @Test
  void bodiesAndPersonsThatLookAlikeAreToldApart() {
    assertEquals(ContributorKind.PERSON, BylineReader.contributor("杨登科").kind());
    assertEquals(ContributorKind.PERSON, BylineReader.contributor("马保会").kind());
    assertEquals(ContributorKind.ORGANIZATION, BylineReader.contributor("安全科").kind());
    assertEquals(ContributorKind.ORGANIZATION, BylineReader.contributor("江宁区").kind());
    assertEquals(ContributorKind.ORGANIZATION, BylineReader.contributor("石桥镇").kind());
  }

  private static void assertReads(String names, String line) {
    Byline byline = BylineReader.read(line);
    assertEquals(List.of(names.split(",")), byline.authors(), line);
    assertTrue(byline.isAllNames(), () -> line + " leaves " + byline.unread());
  }
}

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

class BylineReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "文 / 本刊记者 何晓舟|何晓舟",
        "文/何晓舟 林小满|何晓舟,林小满",
        "何晓舟、林小满|何晓舟,林小满",
        "何 洁|何洁",
        "何 洁 林 峰|何洁,林峰",
        "本刊记者 何晓舟 通讯员 林小满|何晓舟,林小满",
        "（通讯员 何晓舟 林小满）|何晓舟,林小满",
        "作者：何晓舟|何晓舟",
        "撰稿：何晓舟|何晓舟",
        "■ 何晓舟|何晓舟",
        "○何晓舟|何晓舟",
        "市住房保障中心党总支书记 何晓舟|何晓舟",
        "清江市文化和旅游局 林小满|林小满",
        "市审计局党组|市审计局党组",
        "市水利局机关党委 市图书馆|市水利局机关党委,市图书馆",
        "欧阳修远|欧阳修远",
        "阿不都热合曼·买买提|阿不都热合曼·买买提",
        "記者 陳曉東|陳曉東",
        "文／特約撰述 許靜宜|許靜宜",
        "DEB-GOODKIN|DEB-GOODKIN",
        "blossom-001|blossom-001",
        "阚清会、来英科|阚清会,来英科",
        "洛桑旦增|洛桑旦增",
        "何晓舟 扎西平措|何晓舟,扎西平措",
        "本刊评论员|本刊评论员",
        "本刊编辑部|本刊编辑部",
      })
  void namesAreReadWithoutRolesAndPositions(String byline, String names) {
    assertEquals(List.of(names.split(",")), BylineReader.names(byline));
  }

  @ParameterizedTest
  @ValueSource(strings = {"文 / 何晓舟", "本刊记者 何晓舟", "撰稿：林小满", "本刊评论员", "記者 陳曉東", "通讯员 何晓舟 林小满"})
  void alineWithASignOrARoleIsSigned(String text) {
    assertTrue(BylineReader.isSigned(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"文明实践在身边", "记者从会上获悉，今年的任务已经完成", "渡口的石阶", "一、坚持问题导向", "入冬以后，镇里的老渡口重新修了石阶"})
  void titlesAndProseAreNotSigned(String text) {
    assertFalse(BylineReader.isSigned(text), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"何晓舟", "何晓舟 林小满", "市审计局党组", "欧阳修远", "陳曉東"})
  void namesLookLikeNames(String text) {
    assertTrue(BylineReader.looksLikeNames(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"渡口的石阶", "", "12", "灯下的图书室里有书", "把石阶修好，把船渡好"})
  void otherShortLinesDoNotLookLikeNames(String text) {
    assertFalse(BylineReader.looksLikeNames(text));
  }

  @Test
  void personsAndBodiesAreToldApart() {
    assertEquals(ContributorKind.PERSON, BylineReader.contributor("何晓舟").kind());
    assertEquals(ContributorKind.PERSON, BylineReader.contributor("欧阳修远").kind());
    assertEquals(ContributorKind.ORGANIZATION, BylineReader.contributor("市审计局党组").kind());
    assertEquals(ContributorKind.ORGANIZATION, BylineReader.contributor("本刊编辑部").kind());
  }
}

package kange.parse.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of all whom a line names, who wrote: by roles, brackets, and who stands beside whom. */
class WhoIsAnAuthorTest {
  /** Line, authors, and those who are named and are none. */
  private static void assertReads(String line, String authors, String others) {
    List<Signatory> all = BylineReader.read(line).signatories();
    assertEquals(
        list(authors), all.stream().filter(Signatory::author).map(Signatory::name).toList(), line);
    assertEquals(
        list(others), all.stream().filter(s -> !s.author()).map(Signatory::name).toList(), line);
  }

  private static List<String> list(String names) {
    return names == null ? List.of() : List.of(names.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "市文化馆（清江大学）|市文化馆|清江大学",
        "市文化馆（张伟）|张伟|市文化馆",
        "市文化馆（张伟 清江大学）|张伟|市文化馆,清江大学",
        "（张伟）市文化馆|张伟|市文化馆",
        "张伟 李强（清江大学）|张伟,李强|清江大学",
        "张伟（记者）|张伟|",
        "张伟（摄影）||张伟",
      })
  void bracketsHoldWhoSignsOrWhereTheyWork(String line, String authors, String others) {
    assertReads(line, authors, others);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "张伟 市文化馆|张伟|市文化馆",
        "张伟，市文化馆|张伟|市文化馆",
        "张伟 馆长 市文化馆|张伟|市文化馆",
        "市文化馆 通讯员 张伟|张伟|市文化馆",
        "市审计局 局长 张伟，市水利局 李强|张伟,李强|市审计局,市水利局",
        "作者：老船工日记 张伟|张伟|老船工日记",
      })
  void aBodyBesideAPersonIsWhereThePersonWorks(String line, String authors, String others) {
    assertReads(line, authors, others);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "张伟、市文化馆|张伟,市文化馆|",
        "市文化馆、张伟|市文化馆,张伟|",
        "市文化馆 记者：张伟|市文化馆,张伟|",
        "市文化馆 摄影：张伟|市文化馆|张伟",
        "市文化馆 编辑 张伟|市文化馆|张伟",
        "文/市文化馆 图/张伟|市文化馆|张伟",
        "市文化馆 清江大学|市文化馆,清江大学|",
        "作者：老船工 张伟|老船工,张伟|",
      })
  void aBodyThatIsListedOrSignsForItselfIsAnAuthor(String line, String authors, String others) {
    assertReads(line, authors, others);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "记者 张伟 摄||张伟",
        "记者 张伟 李强 摄|张伟|李强",
        "摄影 记者 张伟||张伟",
        "记者 摄影 张伟||张伟",
        "本刊 摄影 记者 张伟||张伟",
        "张伟 图 李强|张伟|李强",
      })
  void aRoleSpeaksForTheNamesBehindItAndTheLastForTheNameBefore(
      String line, String authors, String others) {
    assertReads(line, authors, others);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "张伟 李强 摄||张伟,李强",
        "张伟 摄影 记者||张伟",
        "张伟 记者 摄影||张伟",
        "张伟 图 李强 文|李强|张伟",
        "张伟 李强 文 王敏 图|张伟,李强|王敏",
        "市文化馆 张伟 摄||市文化馆,张伟",
        "张伟 李强 文 图|张伟,李强|",
      })
  void whereRolesStandLastEachSpeaksForTheNamesBeforeIt(
      String line, String authors, String others) {
    assertReads(line, authors, others);
  }

  @ParameterizedTest
  @ValueSource(strings = {"记者：", "记者、通讯员", "本刊编辑"})
  void rolesThatNameNobodyAreNoByline(String line) {
    assertFalse(BylineReader.isSigned(line), line);
    assertFalse(BylineReader.looksLikeNames(line), line);
  }

  @ParameterizedTest
  @CsvSource({
    "本刊记者 alan_lin, alan_lin",
    "blossom-001, blossom-001",
    "乌云毕力格, 乌云毕力格",
    "卡尔·E·贝克, 卡尔·E·贝克",
    "作 者：古 丽 娜 尔·阿 布 都 拉, 古丽娜尔·阿布都拉",
    "服务中心党总支, 服务中心党总支",
    "安澜县渔港监督, 安澜县渔港监督"
  })
  void oneNameIsOneAuthorHoweverItIsMade(String line, String author) {
    assertEquals(List.of(author), BylineReader.names(line));
  }

  @Test
  void theEditorialOfficeSignsForItself() {
    Byline office = BylineReader.read("本刊编辑部");
    assertEquals(List.of("本刊编辑部"), office.authors());
    assertTrue(office.signed());
    assertTrue(office.sureness() > 0.9);
    assertEquals(List.of("本刊编辑部"), BylineReader.names("本刊编辑部"));
  }

  @Test
  void whatAnUnreadLineNamesIsDividedAsWordsAre() {
    assertEquals(List.of("张伟"), BylineReader.names("记者 张伟"));
    assertEquals(List.of("渡口的石阶"), BylineReader.names("渡口的石阶"));
    assertEquals(List.of("张伟", "修好石阶"), BylineReader.names("文/张伟 修好石阶"));
    assertEquals(List.of("来源", "清江日报"), BylineReader.names("来源 清江日报"));
  }
}

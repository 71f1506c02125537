package kange.export.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kange.export.ArticleFixtures;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.CitationSystem;
import kange.model.issue.BlockKind;
import kange.model.reading.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reference managers read, read back by the rules of each format. */
class ManagedReferencesTest {
  private static final Cited JOURNAL =
      Cited.titled("小台账里的大民生\n实践与思考").by("何远舟", "云溪县机关事务中心").pages(6, 9);
  private static final Cited NEWSPAPER =
      Cited.titled("雨").by("John Low").cn("33-0007").day("2025-07-03").pages(2, 0);

  @TempDir Path folder;

  private static List<ArticleText> both() {
    return List.of(
        JOURNAL.text(
            ArticleFixtures.block(BlockKind.PARAGRAPH, "【摘要】讲台账的事。"),
            ArticleFixtures.block(BlockKind.PARAGRAPH, "关键词：台账；民生")),
        NEWSPAPER.text());
  }

  private String written(ArticleExporter exporter) throws IOException {
    Path file = folder.resolve("refs." + exporter.endings().getFirst());
    exporter.export(ExportSelection.picked(both()), file, Progress.NONE);
    return Files.readString(file);
  }

  /** Records of lines: every line begins with a tag, an empty line ends a record. */
  private static List<Map<String, List<String>>> records(String text, String line) {
    List<Map<String, List<String>>> records = new ArrayList<>();
    assertTrue(text.endsWith("\r\n\r\n"), text);
    assertFalse(text.replace("\r\n", "").contains("\n"), "one kind of line ends");
    Pattern pattern = Pattern.compile(line);
    for (String record : text.substring(0, text.length() - 4).split("\r\n\r\n", -1)) {
      Map<String, List<String>> fields = new LinkedHashMap<>();
      for (String each : record.split("\r\n", -1)) {
        Matcher field = pattern.matcher(each);
        assertTrue(field.matches(), each);
        fields.computeIfAbsent(field.group(1), k -> new ArrayList<>()).add(field.group(2));
      }
      records.add(fields);
    }
    return records;
  }

  @Test
  void risSaysPagesPublisherNumberAndAbstract() throws IOException {
    var records = records(written(ReferenceExporter.ris()), "([A-Z][A-Z0-9])  - (.*)");
    assertEquals(2, records.size());
    Map<String, List<String>> journal = records.getFirst();
    assertEquals(List.of("JOUR"), journal.get("TY"));
    assertEquals("TY", journal.keySet().iterator().next(), "a record begins with its type");
    assertEquals(List.of(""), journal.get("ER"));
    assertEquals(List.of("何远舟", "云溪县机关事务中心"), journal.get("AU"));
    assertEquals(List.of("小台账里的大民生 实践与思考"), journal.get("TI"));
    assertEquals(List.of("6"), journal.get("SP"));
    assertEquals(List.of("9"), journal.get("EP"));
    assertEquals(List.of("1234-5679"), journal.get("SN"));
    assertEquals(List.of("云溪县机关事务中心"), journal.get("PB"));
    assertEquals(List.of("讲台账的事。"), journal.get("AB"));
    assertEquals(List.of("要闻", "台账", "民生"), journal.get("KW"));
    Map<String, List<String>> newspaper = records.getLast();
    assertEquals(List.of("NEWS"), newspaper.get("TY"));
    assertEquals(List.of("2025/07/03"), newspaper.get("DA"));
    assertFalse(newspaper.containsKey("EP"));
    assertFalse(newspaper.containsKey("AB"));
  }

  @ParameterizedTest
  @CsvSource({
    "endnote, %(.) (.+), 0, Journal Article, Newspaper Article",
    "noteexpress, '\\{([^}]+)\\}: (.+)', Reference Type, Journal Article, Newspaper Article",
    "cnki, '([A-Za-z]+(?:-[^:]+)?): (.+)', DataType, 1, 4"
  })
  void importFormatsSayTheTypeFirstAndHaveNoEmptyField(
      String name, String line, String type, String journal, String newspaper) throws IOException {
    var records = records(written(exporter(name)), line);
    assertEquals(List.of(journal), records.getFirst().get(type));
    assertEquals(List.of(newspaper), records.getLast().get(type));
    records.forEach(record -> assertEquals(type, record.keySet().iterator().next()));
  }

  @ParameterizedTest
  @CsvSource({
    "endnote, %(.) (.+), A, J, P, '何远舟|云溪县机关事务中心,'",
    "noteexpress, '\\{([^}]+)\\}: (.+)', Author, Journal, Pages, 何远舟|云溪县机关事务中心",
    "cnki, '([A-Za-z]+(?:-[^:]+)?): (.+)', Author-作者, Source-刊名, Page-页码, 何远舟;云溪县机关事务中心;"
  })
  void importFormatsSayWhoWhereAndOnWhichPages(
      String name, String line, String author, String journal, String pages, String names)
      throws IOException {
    Map<String, List<String>> record = records(written(exporter(name)), line).getFirst();
    assertEquals(Arrays.asList(names.split("\\|", -1)), record.get(author));
    assertEquals(List.of("云溪机关"), record.get(journal));
    assertEquals(List.of("6-9"), record.get(pages));
  }

  @ParameterizedTest
  @CsvSource({
    "endnote, %(.) (.+), K, 要闻|台账|民生, X, 8",
    "noteexpress, '\\{([^}]+)\\}: (.+)', Keywords, 要闻;台账;民生, Abstract, Date",
    "cnki, '([A-Za-z]+(?:-[^:]+)?): (.+)', Keyword-关键词, 要闻;台账;民生, Summary-摘要, PubTime-出版时间"
  })
  void importFormatsSayKeywordsAbstractAndDayInTheirWay(
      String name, String line, String keyword, String keywords, String summary, String day)
      throws IOException {
    var records = records(written(exporter(name)), line);
    assertEquals(Arrays.asList(keywords.split("\\|", -1)), records.getFirst().get(keyword), name);
    assertEquals(List.of("讲台账的事。"), records.getFirst().get(summary));
    assertEquals(List.of("2025-07-03"), records.getLast().get(day));
  }

  @ParameterizedTest
  @CsvSource({
    "endnote, '%A,%K'",
    "noteexpress, '{Author},{Keywords}'",
    "cnki, 'Author-作者,Keyword-关键词'",
    "csl-json, '\"author\",\"keyword\"'",
    "biblatex, '  author =,  keywords ='"
  })
  void whoIsNotNamedAndWhatHasNoKeywordsIsNotSaidWithAnEmptyField(String name, String fields)
      throws IOException {
    ArticleExporter exporter = exporter(name);
    Path file = folder.resolve("bare." + exporter.endings().getFirst());
    ArticleText bare =
        ArticleFixtures.article(
            1,
            "雨",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    exporter.export(ExportSelection.picked(List.of(bare)), file, Progress.NONE);
    String written = Files.readString(file);
    assertTrue(written.contains("雨"), written);
    for (String field : fields.split(",", -1)) {
      assertFalse(written.contains(field), written);
    }
  }

  private static ArticleExporter exporter(String name) {
    return switch (name) {
      case "endnote" -> ReferenceExporter.endNote();
      case "noteexpress" -> ReferenceExporter.noteExpress();
      case "csl-json" -> new CslJsonExporter();
      case "biblatex" -> ReferenceExporter.biblatex();
      default -> ReferenceExporter.cnki();
    };
  }

  @Test
  void theLanguageIsOnlySaidWhereItIsKnown() throws IOException {
    Path file = folder.resolve("rain.ris");
    ReferenceExporter.ris()
        .export(ExportSelection.picked(List.of(Cited.titled("Rain").text())), file, Progress.NONE);
    assertFalse(Files.readString(file).contains("LA  -"), Files.readString(file));
    assertTrue(written(ReferenceExporter.ris()).contains("LA  - zh-CN"));
  }

  @Test
  void cslJsonIsAnArrayOfItemsThatAnotherReaderReads() throws IOException {
    JsonNode items = JsonMapper.builder().build().readTree(written(new CslJsonExporter()));
    assertEquals(2, items.size());
    JsonNode journal = items.get(0);
    assertEquals("article-journal", journal.get("type").asString());
    assertEquals("何远舟", journal.get("author").get(0).get("literal").asString());
    assertEquals("6-9", journal.get("page").asString());
    assertEquals("[[2025]]", journal.get("issued").get("date-parts").toString());
    assertEquals("讲台账的事。", journal.get("abstract").asString());
    assertEquals("要闻, 台账, 民生", journal.get("keyword").asString());
    JsonNode newspaper = items.get(1);
    assertEquals("article-newspaper", newspaper.get("type").asString());
    assertEquals("[[2025,7,3]]", newspaper.get("issued").get("date-parts").toString());
    assertFalse(newspaper.has("abstract"));
  }

  @Test
  void aDayOfAnotherYearThanTheIssuesIsNoDayOfTheIssue() throws IOException {
    Path file = folder.resolve("late.json");
    new CslJsonExporter()
        .export(
            ExportSelection.picked(List.of(Cited.titled("雨").day("2026-01-05").text())),
            file,
            Progress.NONE);
    JsonNode items = JsonMapper.builder().build().readTree(Files.readString(file));
    assertEquals("[[2025]]", items.get(0).get("issued").get("date-parts").toString());
  }

  @Test
  void biblatexSaysTheSubtitleApartAndWhatTheArticleIsAbout() throws IOException {
    Path file = folder.resolve("research.bib");
    ReferenceExporter.biblatex()
        .export(ExportSelection.picked(List.of(ArticleFixtures.research())), file, Progress.NONE);
    assertTrue(
        Files.readString(file).contains("  subtitle = {以石桥巷片区为例},\n"), Files.readString(file));
    String both = written(ReferenceExporter.biblatex());
    assertTrue(both.contains("  abstract = {讲台账的事。},\n"), both);
    assertTrue(both.contains("  publisher = {云溪县机关事务中心},\n"), both);
  }

  @Test
  void aListOfReferencesHasOneLineAnArticle() throws IOException {
    Path file = folder.resolve("list.txt");
    BibliographyExporter.of(CitationStandard.GBT_7714_2015, CitationSystem.NUMERIC)
        .export(ExportSelection.picked(both()), file, Progress.NONE);
    List<String> lines = Files.readAllLines(file);
    assertEquals(2, lines.size());
    assertTrue(lines.getFirst().startsWith("[1]") && lines.getLast().startsWith("[2]"));
  }

  @Test
  void biblatexHasADayAndSaysWhatKindOfPaperItIs() throws IOException {
    String written = written(ReferenceExporter.biblatex());
    assertTrue(written.contains("  journaltitle = {云溪机关},\n  date = {2025},\n"), written);
    assertTrue(written.contains("  pages = {6--9},\n"), written);
    assertTrue(written.contains("  entrysubtype = {newspaper},\n"), written);
    assertTrue(written.contains("  date = {2025-07-03},\n"), written);
    assertTrue(written.contains("  langid = {chinese},\n"), written);
    assertEquals(
        2, Pattern.compile("(?m)^@article\\{kange2025-1,$").matcher(written).results().count());
  }
}

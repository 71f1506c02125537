package kange.export.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import kange.export.ArticleFixtures;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.issue.IssueMetadata;
import kange.model.reading.ArticleText;
import kange.model.reading.Provenance;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Catalogues, read back by the programs' own readers. */
class CatalogueExportersTest {
  private static final String DC = "http://purl.org/dc/elements/1.1/";

  @TempDir Path folder;

  private static List<ArticleText> articles() {
    IssueMetadata issue =
        new IssueMetadata(
            Optional.of("云溪机关"),
            Optional.of(2025),
            Optional.of("7"),
            Optional.of(103),
            Optional.of("2025-07-15"),
            Optional.of("云溪县机关事务中心"),
            Optional.empty(),
            Optional.of("1234-5679"),
            Optional.empty());
    return ArticleFixtures.issue().stream()
        .map(text -> text.with(new Provenance(issue, Optional.of(9))))
        .toList();
  }

  private Path written(ArticleExporter exporter, List<ArticleText> articles) throws IOException {
    Path file = folder.resolve("catalogue." + exporter.endings().getFirst());
    exporter.export(ExportSelection.picked(articles), file, Progress.NONE);
    return file;
  }

  @Test
  void aTableHasARowForEachArticleUnderAHeadForEachField() throws IOException {
    String text = Files.readString(written(new CsvExporter(), articles()));
    assertTrue(text.startsWith("\uFEFF编号,刊名,年,期,总期号,出版日期,"), text);
    List<String> rows = text.lines().toList();
    assertEquals(4, rows.size());
    assertTrue(rows.get(2).contains(",何远舟; 林小满,"), rows.get(2));
    assertTrue(rows.get(2).contains(",2025,7,103,2025-07-15,"), rows.get(2));
    assertEquals(rows.getFirst().split(",", -1).length, rows.get(1).split(",", -1).length);
  }

  @Test
  void aTitleThatLooksLikeAFormulaDoesNotCalculate() throws IOException {
    List<ArticleText> titled = List.of(ArticleFixtures.simple("=1+2", "雨。"));
    assertTrue(Files.readString(written(new CsvExporter(), titled)).contains(",'=1+2,"));
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(written(new XlsxExporter(), titled)))) {
      int column = column(CatalogueField.TITLE);
      assertEquals(CellType.STRING, book.getSheetAt(0).getRow(1).getCell(column).getCellType());
    }
  }

  @Test
  void aWorkbookHasNumbersAsNumbersAHeadInSightAndFilters() throws IOException {
    Path file = written(new XlsxExporter(), articles());
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = book.getSheet("文章目录");
      assertEquals(3, sheet.getLastRowNum());
      assertEquals("标题", text(sheet, 0, CatalogueField.TITLE));
      assertEquals("灯下读志", text(sheet, 3, CatalogueField.TITLE));
      assertEquals(31, sheet.getRow(3).getCell(column(CatalogueField.PAGE)).getNumericCellValue());
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertTrue(sheet.getCTWorksheet().isSetAutoFilter());
    }
  }

  private static int column(CatalogueField field) {
    return List.of(CatalogueField.values()).indexOf(field);
  }

  private static String text(XSSFSheet sheet, int row, CatalogueField field) {
    return sheet.getRow(row).getCell(column(field)).getStringCellValue();
  }

  @Test
  void aTextTooLongForACellIsCutBetweenCharactersAndTheWorkbookOpens() throws IOException {
    for (String title :
        List.of("雨".repeat(40_000), "雨" + "𠮷".repeat(20_000), "𠮷".repeat(20_000))) {
      Path file = written(new XlsxExporter(), List.of(ArticleFixtures.simple(title, "雨。")));
      try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
        String cell = text(book.getSheetAt(0), 1, CatalogueField.TITLE);
        assertTrue(title.startsWith(cell) && cell.length() >= 32_766, () -> cell.length() + "");
        assertFalse(Character.isHighSurrogate(cell.charAt(cell.length() - 1)));
      }
    }
  }

  @Test
  void dublinCoreIsWellFormedAndRepeatsItsElements() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory.newDocumentBuilder().parse(written(new DublinCoreExporter(), articles()).toFile());
    NodeList records = document.getDocumentElement().getElementsByTagNameNS("*", "dc");
    assertEquals(3, records.getLength());
    Element research = (Element) records.item(1);
    assertEquals(List.of("何远舟", "林小满"), elements(research, "creator"));
    assertEquals(List.of("2025-07-15"), elements(research, "date"));
    assertEquals(List.of("实践探索"), elements(research, "subject"));
    assertEquals(
        List.of("云溪机关 · 2025年第7期 · 实践探索 · 第6页", "ISSN 1234-5679"), elements(research, "source"));
    assertEquals(List.of("云溪日报"), elements(research, "relation"));
    assertEquals(List.of("云溪县机关事务中心"), elements(research, "publisher"));
    assertEquals(List.of("Text"), elements(research, "type"));
    assertEquals(List.of("kange:1"), elements(research, "identifier"));
    assertEquals(List.of("zh-CN"), elements(research, "language"));
    assertEquals(List.of(), elements((Element) records.item(0), "creator"));
  }

  @Test
  void cnmarcSaysOfAnArticleWhoWroteItAndInWhichIssueItStands() throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(written(new CnmarcExporter(), articles()).toFile());
    NodeList records = document.getElementsByTagName("record");
    assertEquals(3, records.getLength());
    Element research = (Element) records.item(1);
    assertEquals("kange1", research.getElementsByTagName("controlfield").item(0).getTextContent());
    assertEquals(
        "http://www.loc.gov/MARC21/slim", document.getDocumentElement().getAttribute("xmlns"));
    String leader = research.getElementsByTagName("leader").item(0).getTextContent();
    assertEquals(24, leader.length());
    String title = "小台账里的大民生 云溪县排水设施精细化管理的实践与思考";
    assertEquals(
        List.of(
            "100  $a20250101d2025    em y0chiy50      ea",
            "1010 $achi",
            "102  $aCN",
            "2001 $a" + title + "$e以石桥巷片区为例$f何远舟, 林小满",
            "300  $a来源：云溪日报",
            "463 1$t云溪机关$v2025年第7期$d2025-07-15$p6-9$x1234-5679",
            "6100 $a实践探索",
            "701 0$a何远舟$4070",
            "701 0$a林小满$4070"),
        fields(research));
    assertTrue(fields((Element) records.item(2)).contains("71102$a云溪县档案馆$4070"));
    assertEquals(
        List.of(),
        fields((Element) records.item(0)).stream().filter(f -> f.startsWith("7")).toList());
  }

  @Test
  void aPublisherIsNoJournalInARecord() throws Exception {
    List<ArticleText> published = List.of(ArticleFixtures.published("云溪县委", "2025年第7期"));
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(written(new CnmarcExporter(), published).toFile());
    List<String> fields = fields((Element) document.getElementsByTagName("record").item(0));
    assertTrue(fields.contains("463 1$v2025年第7期$d2025$p3"), fields.toString());
  }

  @Test
  void whatIsNotStatedLeavesNoFieldInARecord() throws Exception {
    List<ArticleText> bare = List.of(ArticleFixtures.of("", ""));
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(written(new CnmarcExporter(), bare).toFile());
    for (String field : fields((Element) document.getElementsByTagName("record").item(0))) {
      assertFalse(field.matches(".*\\$[a-z4](\\$.*)?"), field);
    }
  }

  private static List<String> fields(Element record) {
    NodeList fields = record.getElementsByTagName("datafield");
    return java.util.stream.IntStream.range(0, fields.getLength())
        .mapToObj(i -> (Element) fields.item(i))
        .map(
            field -> {
              StringBuilder said =
                  new StringBuilder(
                      field.getAttribute("tag")
                          + field.getAttribute("ind1")
                          + field.getAttribute("ind2"));
              NodeList parts = field.getElementsByTagName("subfield");
              for (int i = 0; i < parts.getLength(); i++) {
                Element part = (Element) parts.item(i);
                said.append('$').append(part.getAttribute("code")).append(part.getTextContent());
              }
              return said.toString();
            })
        .toList();
  }

  private static List<String> elements(Element record, String name) {
    NodeList found = record.getElementsByTagNameNS(DC, name);
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }

  @Test
  void jsonLinesHoldTheWholeTextAnObjectALine() throws IOException {
    List<ArticleText> articles = articles();
    List<String> lines = Files.readAllLines(written(new JsonLinesExporter(), articles));
    assertEquals(3, lines.size());
    JsonNode research = JsonMapper.builder().build().readTree(lines.get(1));
    assertEquals(6, research.get("page").asInt());
    assertEquals(9, research.get("last_page").asInt());
    assertEquals("person", research.get("authors").get(0).get("kind").asString());
    assertFalse(research.has("permit"), "what is not stated is left out");
    List<String> blocks =
        articles.get(1).article().blocks().stream().map(block -> block.text()).toList();
    List<String> read =
        research.get("blocks").valueStream().map(block -> block.get("text").asString()).toList();
    assertEquals(blocks, read);
  }

  @Test
  void everyFieldHasAHead() {
    assertEquals(
        CatalogueField.values().length,
        Arrays.stream(CatalogueField.values()).map(CatalogueField::head).distinct().count());
  }

  @Test
  void theSameArticlesMakeTheSameTableAgain() throws IOException {
    byte[] once = Files.readAllBytes(written(new CsvExporter(), articles()));
    assertArrayEquals(once, Files.readAllBytes(written(new CsvExporter(), articles())));
  }
}

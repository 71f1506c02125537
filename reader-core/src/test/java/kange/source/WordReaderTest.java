package kange.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kange.model.ArchiveException;
import kange.model.source.PageStart;
import kange.model.source.TakenText;
import org.junit.jupiter.api.Test;

/** Parts of Word documents as Word and WPS write them. */
class WordReaderTest {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> beside = new LinkedHashMap<>();

  @Test
  void aParagraphIsALineAndAnEmptyOneABlankLine() throws IOException {
    assertEquals(
        List.of("第一段", "", "第二段", "换行", "a\tb"),
        lines(
            p("第一段"),
            p(""),
            "<w:p><w:r><w:t>第二段</w:t><w:br/><w:t>换行</w:t></w:r></w:p>",
            "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>"));
  }

  @Test
  void whatIsNotOnPaperIsLeftOut() throws IOException {
    String tracked =
        "<w:p><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins><w:r><w:t>增</w:t></w:r></w:ins>"
            + "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom>"
            + "<w:moveTo><w:r><w:t>移来</w:t></w:r></w:moveTo>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>显示</w:t></w:r>"
            + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>";
    assertEquals(List.of("增移来显示"), lines(tracked));
  }

  @Test
  void whatIsSetInOtherMarkupIsRead() throws IOException {
    String inline =
        "<w:p><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink>"
            + "<w:r><w:ruby><w:rt><w:r><w:t>zhú</w:t></w:r></w:rt>"
            + "<w:rubyBase><w:r><w:t>竹</w:t></w:r></w:rubyBase></w:ruby></w:r>"
            + "<w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt>"
            + "<w:r><w:noBreakHyphen/><w:cr/></w:r></w:p>";
    String block = "<w:sdt><w:sdtContent>" + p("目录") + "</w:sdtContent></w:sdt>";
    String alternatives =
        "<mc:AlternateContent><mc:Choice>%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent>"
            .formatted(p("新"), p("旧"));
    String marked = "<w:customXml>" + p("标记") + "</w:customXml>";
    assertEquals(List.of("链接竹控件-", "目录", "新", "标记"), lines(inline, block, alternatives, marked));
  }

  @Test
  void aTextBoxIsReadOnceBehindItsParagraph() throws IOException {
    String box =
        "<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><a><w:txbxContent>%s"
                .formatted(p("框内"))
            + "</w:txbxContent></a></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>%s</w:txbxContent>"
                .formatted(p("框内"))
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    assertEquals(List.of("正文", "框内"), lines(box));
  }

  @Test
  void aRowOfATableIsALineUnlessItOnlyLaysOutText() throws IOException {
    String contents = "<w:tbl>" + row(p("写在前面"), p("言守恒"), p("3")) + "</w:tbl>";
    String layout =
        "<w:tbl>" + row(p("左一") + p("左二"), p("右一") + p("右二")) + row(p(""), p("")) + "</w:tbl>";
    assertEquals(List.of("写在前面\t言守恒\t3", "左一", "左二", "右一", "右二"), lines(contents, layout));
  }

  @Test
  void numbersThatWordSetsByItselfAreThere() throws IOException {
    beside.put("numbering", numbering());
    beside.put(
        "styles",
        "<w:style w:styleId=\"base\"><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId=\"own\"><w:basedOn w:val=\"base\"/></w:style>");
    assertEquals(
        List.of(
            "一、甲", "（1）乙", "（2）丙", "二、丁", "（1）戊", "C. 己", "①庚", "III 辛", "无", "点", "十二、壬", "未知"),
        lines(
            "<w:p><w:pPr><w:pStyle w:val=\"own\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>",
            numbered(1, 1, "乙"),
            numbered(1, 1, "丙"),
            numbered(1, 0, "丁"),
            numbered(1, 1, "戊"),
            numbered(2, 0, "己"),
            numbered(2, 1, "庚"),
            numbered(2, 2, "辛"),
            numbered(9, 0, "无"),
            numbered(2, 3, "点"),
            numbered(3, 0, "壬"),
            numbered(1, 12, "未知")));
  }

  @Test
  void headingsAndPagesBegunOnPurposeAreSetOff() throws IOException {
    beside.put(
        "styles", "<w:style w:styleId=\"h\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>");
    assertEquals(
        List.of("上", "", "标题", "", "下", "", "新页", "", "再一页", "正文级"),
        lines(
            p("上"),
            "<w:p><w:pPr><w:pStyle w:val=\"h\"/></w:pPr><w:r><w:t>标题</w:t></w:r></w:p>",
            p("下"),
            "<w:p><w:r><w:br w:type=\"page\"/><w:t>新页</w:t></w:r></w:p>",
            "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>再一页</w:t></w:r></w:p>",
            "<w:p><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr><w:r><w:t>正文级</w:t></w:r></w:p>"));
  }

  @Test
  void pagesAreKnownWhereWordLeftWordOfThem() throws IOException {
    TakenText taken =
        taken(
            p("一"),
            "<w:p><w:r><w:t>二前</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>二后</w:t></w:r></w:p>",
            p("三"),
            "<w:p><w:r><w:lastRenderedPageBreak/><w:t>四</w:t></w:r></w:p>");
    assertEquals(List.of("一", "二前二后", "三", "四"), taken.lines());
    assertEquals(
        List.of(new PageStart(1, 1), new PageStart(3, 2), new PageStart(4, 3)), taken.pages());
    assertEquals(List.of(), taken(p("一")).pages());
  }

  @Test
  void notesStandBehindTheParagraphThatPointsToThem() throws IOException {
    beside.put("footnotes", "<w:footnote w:id=\"1\">" + p("脚注") + "</w:footnote>");
    beside.put("endnotes", "<w:endnote w:id=\"1\">" + p("尾注") + "</w:endnote>");
    assertEquals(
        List.of("正文", "脚注", "尾注", "再"),
        lines(
            "<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id=\"1\"/><w:endnoteReference w:id=\"1\"/><w:footnoteReference w:id=\"7\"/></w:r></w:p>",
            p("再")));
  }

  @Test
  void aDocumentThatIsNoneIsRefusedByName() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    parts.put("word/document.xml", "<w:document " + W + "/>");
    byte[] bytes = WrittenFiles.zip(parts);
    ArchiveException refusal =
        assertThrows(ArchiveException.class, () -> SourceTexts.take("坏.docx", bytes));
    assertEquals("source.damaged", refusal.message().code());
    assertTrue(refusal.message().toString().contains("坏.docx"));
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String row(String... cells) {
    return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
  }

  private static String numbered(int number, int level, String text) {
    return ("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>%s</w:t></w:r></w:p>")
        .formatted(level, number, text);
  }

  private static String level(int level, int start, String format, String text, String suffix) {
    return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/>"
            + "<w:lvlText w:val=\"%s\"/><w:suff w:val=\"%s\"/></w:lvl>")
        .formatted(level, start, format, text, suffix);
  }

  private static String numbering() {
    return "<w:abstractNum w:abstractNumId=\"5\">"
        + level(0, 1, "chineseCounting", "%1、", "nothing")
        + level(1, 1, "decimal", "（%2）", "tab")
        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"6\">"
        + level(0, 3, "upperLetter", "%1.", "space")
        + level(1, 1, "decimalEnclosedCircle", "%2", "nothing")
        + level(2, 3, "upperRoman", "%3", "space")
        + level(3, 1, "bullet", "●", "tab")
        + "</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"6\"/></w:num>"
        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\">"
        + "<w:startOverride w:val=\"12\"/></w:lvlOverride></w:num>";
  }

  private List<String> lines(String... blocks) throws IOException {
    return taken(blocks).lines();
  }

  private TakenText taken(String... blocks) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder types =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    parts.put("[Content_Types].xml", types.append("</Types>").toString());
    parts.put("_rels/.rels", relations(List.of("officeDocument"), "word/document"));
    parts.put("word/_rels/document.xml.rels", relations(List.copyOf(beside.keySet()), ""));
    beside.forEach(
        (name, content) ->
            parts.put(
                "word/" + name + ".xml", "<w:%1$s %2$s>%3$s</w:%1$s>".formatted(name, W, content)));
    parts.put(
        "word/document.xml",
        "<w:document %s><w:body>%s<w:sectPr/></w:body></w:document>"
            .formatted(W, String.join("", blocks)));
    return SourceTexts.take("一期.docx", WrittenFiles.zip(parts)).taken().orElseThrow();
  }

  private static String relations(List<String> kinds, String target) {
    StringBuilder relations =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (String kind : kinds) {
      relations.append(
          "<Relationship Id=\"r%1$s\" Type=\"%2$s/%1$s\" Target=\"%3$s.xml\"/>"
              .formatted(kind, RELATIONS, target.isEmpty() ? kind : target));
    }
    return relations.append("</Relationships>").toString();
  }
}

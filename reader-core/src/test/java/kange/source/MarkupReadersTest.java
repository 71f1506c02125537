package kange.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kange.model.ArchiveException;
import kange.model.source.PageStart;
import kange.model.source.TakenText;
import org.junit.jupiter.api.Test;

/** Pages of the web, e-books, and what programs for OCR write. */
class MarkupReadersTest {
  @Test
  void aPageReadsAsItIsSeen() {
    assertEquals(
        List.of("题目", "", "一段在源文件里折行的文字", "two words", "第一行", "", "第三行", "甲\t1", "  原样", " 排"),
        html(
            "<html><head><title>不见</title><style>p{}</style></head><body><h1>题目</h1>"
                + "<p>一段在源文件里\n   折行的文字</p><p hidden>不见</p><p style='display: none'>不见</p>"
                + "<script>var 不见;</script><p>two\nwords</p><div>第一行<br><br>第三行</div>"
                + "<table><tr><td>甲</td><td><p>1</p></td></tr></table><pre>  原样\n 排</pre></body></html>"));
  }

  @Test
  void anEmptyParagraphIsABlankLine() {
    assertEquals(List.of("上", "", "下"), html("<html><p>上</p><p>&nbsp;</p><p>下</p></html>"));
    assertEquals(List.of("上", "", "下"), html("<html><p>上</p><hr><p>下</p></html>"));
  }

  @Test
  void itsBytesSayWhatItIsEncodedIn() {
    String page = "<html><head><meta charset=\"utf-8\"></head><p>机关党建工作简报</p></html>";
    byte[] bytes = page.getBytes(Charset.forName("GB18030"));
    assertEquals(List.of("机关党建工作简报"), taken("简报.htm", bytes).lines());
    byte[] wide = ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(List.of("机关党建工作简报"), taken("简报.txt", wide).lines());
  }

  @Test
  void theNameDecidesWhereTheContentIsSilent() {
    byte[] piece = "<div>只有一段</div>".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("只有一段"), taken("段.html", piece).lines());
    assertTrue(SourceTexts.take("段.txt", piece).taken().isEmpty());
    byte[] declared =
        "<?xml version=\"1.0\"?><html><p>声明</p></html>".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("声明"), taken("段", declared).lines());
  }

  @Test
  void chaptersOfABookAreReadInTheOrderOfReadingWithTheirPages() throws IOException {
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put(
        "OEBPS/text/b.xhtml",
        "<html><body><span epub:type=\"pagebreak\" title=\"3\"/><p>先</p></body></html>");
    chapters.put(
        "OEBPS/a 1.xhtml",
        "<html><body><p>后</p><div role=\"doc-pagebreak\" aria-label=\"4\"></div><p>页</p><div role=\"doc-pagebreak\" aria-label=\"v\"></div></body></html>");
    TakenText book = taken("书.epub", WrittenFiles.epub(chapters, ""));
    assertEquals(List.of("先", "", "后", "页"), book.lines());
    assertEquals(List.of(new PageStart(1, 3), new PageStart(4, 4)), book.pages());
  }

  @Test
  void aBookThatIsLockedIsSaidToBeAndFontsThatAreDoNoHarm() throws IOException {
    Map<String, String> chapters = Map.of("OEBPS/a.xhtml", "<html><body><p>章</p></body></html>");
    String locks = "<encryption><CipherReference URI=\"%s\"/></encryption>";
    byte[] locked = WrittenFiles.epub(chapters, locks.formatted("OEBPS/a.xhtml"));
    assertEquals("source.locked", refusal("书.epub", locked));
    byte[] open = WrittenFiles.epub(chapters, locks.formatted("OEBPS/font.otf"));
    assertEquals(List.of("章"), taken("书.epub", open).lines());
  }

  @Test
  void aBookWithoutADescriptionIsDamaged() throws IOException {
    assertEquals(
        "source.damaged",
        refusal("书.epub", WrittenFiles.zip(Map.of("mimetype", "application/epub+zip"))));
    assertEquals(
        "source.damaged",
        refusal("书.epub", WrittenFiles.zip(Map.of("META-INF/container.xml", "<container/>"))));
  }

  @Test
  void printedLinesKeepTheirIndentsAndDistances() {
    String page =
        "<html><body><div class='ocr_page' title='bbox 0 0 999 999'><div class='ocr_carea'>"
            + span(100, 0, "標題大字")
            + span(120, 40, "句子到这里没有")
            + span(100, 60, "写完接着写完了。")
            + span(120, 80, "又起一段")
            + "</div><div class='ocr_carea'>"
            + span(100, 300, "另一块")
            + "</div></div>"
            + "<div class='ocr_page'><span class='ocr_line'>没有位置</span><span class='ocr_line'> </span></div></body></html>";
    TakenText taken = taken("一.html", page.getBytes(StandardCharsets.UTF_8));
    assertEquals("HOCR", taken.reader());
    assertEquals(
        List.of("標題大字", "", "　　句子到这里没有", "写完接着写完了。", "　　又起一段", "", "另一块", "没有位置"), taken.lines());
    assertEquals(List.of(new PageStart(1, 1), new PageStart(8, 2)), taken.pages());
  }

  private static String span(int left, int top, String text) {
    return "<span class='ocr_line' title='bbox %d %d %d %d'>%s</span>"
        .formatted(left, top, left + 10 * text.length(), top + 10, text);
  }

  @Test
  void altoOfAnyVersionIsRead() {
    String page =
        "<?xml version=\"1.0\"?><a:alto xmlns:a=\"http://www.loc.gov/standards/alto/ns-v2#\"><a:Layout>"
            + "<a:Page PHYSICAL_IMG_NR=\"17\"><a:TextBlock><a:TextLine HPOS=\"x\"><a:String CONTENT=\"inter\"/>"
            + "<a:HYP CONTENT=\"-\"/></a:TextLine><a:TextLine VPOS=\"10\"><a:String CONTENT=\"数字\"/><a:SP/>"
            + "<a:String CONTENT=\"出版 2\"/><a:String/></a:TextLine><a:TextLine/></a:TextBlock><a:TextBlock/></a:Page>"
            + "<a:Page><a:TextBlock><a:TextLine><a:String CONTENT=\"下页\"/></a:TextLine></a:TextBlock></a:Page>"
            + "</a:Layout></a:alto>";
    TakenText taken = taken("页.xml", page.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("inter-", "数字出版 2", "下页"), taken.lines());
    assertEquals(List.of(new PageStart(1, 17), new PageStart(3, 18)), taken.pages());
  }

  @Test
  void entitiesFromOutsideAreNotFetched() {
    String page =
        "<!DOCTYPE alto [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><alto><Layout><Page><TextBlock>"
            + "<TextLine><String CONTENT=\"&e;\"/></TextLine></TextBlock></Page></Layout></alto>";
    String code = refusal("页.xml", page.getBytes(StandardCharsets.UTF_8));
    assertTrue(code.equals("source.damaged") || code.equals("source.no-text"), code);
  }

  private static String refusal(String name, byte[] bytes) {
    return assertThrows(ArchiveException.class, () -> SourceTexts.take(name, bytes))
        .message()
        .code();
  }

  private static TakenText taken(String name, byte[] bytes) {
    return SourceTexts.take(name, bytes).taken().orElseThrow();
  }

  private static List<String> html(String page) {
    return taken("页.html", page.getBytes(StandardCharsets.UTF_8)).lines();
  }
}

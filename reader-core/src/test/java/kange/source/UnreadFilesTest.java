package kange.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kange.model.ArchiveException;
import kange.model.source.IssueSource;
import kange.model.source.TakenText;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever brings what is not read is told what to do with it. */
class UnreadFilesTest {
  @ParameterizedTest
  @CsvSource({
    "WordDocument,source.save-as-text",
    "EncryptedPackage,source.locked",
    "Workbook,source.table-or-slides",
    "Book,source.table-or-slides",
    "PowerPoint Document,source.table-or-slides"
  })
  void oldOfficeFilesAreKnownByWhatIsInThem(String stream, String code) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[] {1, 2, 3}), stream);
      files.writeFilesystem(out);
    }
    assertEquals(code, refusal("旧.wps", out.toByteArray()));
    assertEquals("source.save-as-text", refusal("坏.doc", Arrays.copyOf(out.toByteArray(), 100)));
  }

  @ParameterizedTest
  @CsvSource({
    "OFD.xml,x.ofd,source.fixed-layout",
    "xl/workbook.xml,x.xlsx,source.table-or-slides",
    "ppt/presentation.xml,x.pptx,source.table-or-slides",
    "content.xml,x.odt,source.save-as-text",
    "a.txt,x.zip,source.packed"
  })
  void packedFilesAreKnownByTheirParts(String part, String name, String code) throws IOException {
    assertEquals(code, refusal(name, WrittenFiles.zip(Map.of(part, "<x/>"))));
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.oasis.opendocument.text,source.save-as-text",
    "application/vnd.oasis.opendocument.spreadsheet,source.table-or-slides",
    "application/vnd.oasis.opendocument.presentation,source.table-or-slides"
  })
  void soAreTheOnesThatSayWhatTheyAre(String type, String code) throws IOException {
    assertEquals(code, refusal("x", WrittenFiles.zip(Map.of("mimetype", type))));
  }

  @Test
  void picturesAndOtherBinaryFilesAreKnownByHowTheyBegin() {
    assertEquals("source.image", refusal("扫描.png", binary("\u0089PNG\r\n\0")));
    assertEquals("source.image", refusal("扫描.jpg", binary("\u00FF\u00D8\u00FF\u00E0\0")));
    assertEquals("source.caj", refusal("论文", binary("CAJ\0")));
    assertEquals("source.caj", refusal("论文.nh", binary("x\0")));
    assertEquals("source.packed", refusal("包.rar", binary("Rar!\0")));
    assertEquals("source.save-as-text", refusal("稿.rtf", binary("{\\rtf1")));
  }

  @Test
  void plainTextIsNothingOfAllThat() {
    byte[] text = "BM 是品牌管理的缩写。\n正文".getBytes(StandardCharsets.UTF_8);
    IssueSource source = SourceTexts.take("一期.txt", text);
    assertTrue(source.taken().isEmpty());
    assertEquals(List.of("BM 是品牌管理的缩写。", "正文"), SourceTexts.lines("一期.txt", source));
    assertArrayEquals(text, source.bytes());
  }

  @Test
  void whatSwellsBeyondMeasureIsRefusedByWhatComesOutOfIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] blank = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 65; i++) {
        zip.write(blank);
      }
    }
    assertEquals("source.too-much-inside", refusal("炸.docx", out.toByteArray()));
    Map<String, String> many = new HashMap<>();
    for (int i = 0; i <= 10_000; i++) {
      many.put("a" + i, "");
    }
    assertEquals("source.too-much-inside", refusal("多.docx", WrittenFiles.zip(many)));
  }

  @Test
  void aFileThatIsCutOffIsDamagedAndOneWithoutTextSaysSo() throws IOException {
    byte[] whole = WrittenFiles.docx(List.of("正文"));
    assertEquals("source.damaged", refusal("断.docx", Arrays.copyOf(whole, whole.length / 2)));
    assertEquals("source.damaged", refusal("断.docx", Arrays.copyOf(whole, 2)));
    assertEquals("source.damaged", refusal("断.pdf", "%PDF".getBytes(StandardCharsets.US_ASCII)));
    assertEquals("source.no-text", refusal("空.docx", WrittenFiles.docx(List.of(" ", ""))));
  }

  @Test
  void keptLinesAreTheLinesAndLostOnesAreTakenAgain() throws IOException {
    byte[] bytes = WrittenFiles.docx(List.of("今天读出来的"));
    TakenText kept = new TakenText("DOCX", 0, List.of("当时读出来的"), List.of());
    IssueSource then = IssueSource.of(bytes, Optional.of(kept));
    assertEquals(List.of("当时读出来的"), SourceTexts.lines("一.docx", then));
    assertEquals("DOCX", SourceTexts.text("一.docx", then).info().charset());
    IssueSource lost = new IssueSource(bytes, "DOCX", Optional.empty());
    assertEquals(List.of("今天读出来的"), SourceTexts.lines("一.docx", lost));
    IssueSource broken = new IssueSource(Arrays.copyOf(bytes, 99), "DOCX", Optional.empty());
    assertThrows(ArchiveException.class, () -> SourceTexts.lines("一.docx", broken));
  }

  @Test
  void whatWasFiledAsPlainTextStaysPlainText() {
    byte[] page = "<html><p>当年按文本读的</p></html>".getBytes(StandardCharsets.UTF_8);
    IssueSource old = new IssueSource(page, "UTF-8", Optional.empty());
    assertEquals(List.of("<html><p>当年按文本读的</p></html>"), SourceTexts.lines("旧.html", old));
    IssueSource empty = IssueSource.plain(new byte[0]);
    assertThrows(ArchiveException.class, () -> SourceTexts.lines("空.txt", empty));
  }

  private static byte[] binary(String signs) {
    return (signs + "\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String refusal(String name, byte[] bytes) {
    return assertThrows(ArchiveException.class, () -> SourceTexts.take(name, bytes))
        .message()
        .code();
  }
}

package kange.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import kange.model.ArchiveException;
import kange.source.WrittenFiles.Placed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final String LEFT = "左栏的文字排得满满的";
  private static final String RIGHT = "右栏的文字也是满满的";

  @Test
  void columnsAreReadOneAfterTheOtherAndWhatCrossesThemFirst() throws IOException {
    List<Placed> page = new ArrayList<>();
    page.add(new Placed(120, 0, "横跨两栏的大标题在上面"));
    List<String> expected = new ArrayList<>(List.of("横跨两栏的大标题在上面", ""));
    for (int row = 0; row < 6; row++) {
      // Drawn across, as some programs do: where it stands decides.
      page.add(new Placed(60, 40 + row * 20, LEFT + row));
      page.add(new Placed(200, 40 + row * 20, RIGHT + row));
    }
    page.add(new Placed(80, 200, "下面又是整行的一句，比两栏都宽，说完就没有了。"));
    for (int row = 0; row < 6; row++) {
      expected.add(LEFT + row);
    }
    for (int row = 0; row < 6; row++) {
      expected.add(RIGHT + row);
    }
    expected.addAll(List.of("", "下面又是整行的一句，比两栏都宽，说完就没有了。"));
    assertEquals(expected, lines(page));
  }

  @Test
  void aContentsPageIsReadAcross() throws IOException {
    List<Placed> page = new ArrayList<>();
    for (int row = 0; row < 6; row++) {
      page.add(new Placed(60, row * 20, "目录上的一个题目之" + row));
      page.add(new Placed(300, row * 20, "作者"));
      page.add(new Placed(400, row * 20, "1" + row));
    }
    List<String> lines = lines(page);
    assertEquals(6, lines.size(), lines::toString);
    assertEquals("目录上的一个题目之0　　　　作者　　　　10", lines.getFirst());
  }

  @Test
  void spacesAreKeptAndWordsParted() throws IOException {
    List<Placed> page =
        List.of(
            new Placed(60, 0, "江 涛"),
            new Placed(60, 20, "digital"),
            new Placed(97, 20, "twin"),
            new Placed(60, 40, "题"),
            new Placed(75, 40, "目"));
    assertEquals(List.of("江 涛", "digital twin", "题目"), lines(page));
  }

  @Test
  void aPdfWithoutTextIsAScan() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }
    assertEquals("source.no-text-layer", refusal("扫描.pdf", out.toByteArray()));
  }

  @Test
  void aLockedPdfAndADamagedOneAreNamed() throws IOException {
    byte[] open = WrittenFiles.pdf(List.of("正文"));
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(open)) {
      document.protect(new StandardProtectionPolicy("主", "密码", new AccessPermission()));
      document.save(locked);
    }
    assertEquals("source.locked", refusal("锁.pdf", locked.toByteArray()));
    assertEquals(
        "source.damaged", refusal("坏.pdf", "%PDF-1.7\n坏的".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void radicalsAreTheCharactersTheyLookLike() {
    assertEquals("一见b㐀", RadicalForms.asCharacters("⼀⻅b㐀"));
    assertEquals("⺀", RadicalForms.asCharacters("⺀"));
    assertEquals("", RadicalForms.asCharacters(null));
  }

  @Test
  void nobodyWaitsForAPageLongerThanHeWants() throws IOException {
    byte[] bytes = WrittenFiles.pdf(List.of("正文"));
    Thread.currentThread().interrupt();
    try {
      assertThrows(CancellationException.class, () -> SourceTexts.take("一.pdf", bytes));
    } finally {
      // The mark is this test's own.
      assertEquals(true, Thread.interrupted());
    }
  }

  private static List<String> lines(List<Placed> page) throws IOException {
    return SourceTexts.take("一期.pdf", WrittenFiles.pdf(List.of(page)))
        .taken()
        .orElseThrow()
        .lines();
  }

  private static String refusal(String name, byte[] bytes) {
    return assertThrows(ArchiveException.class, () -> SourceTexts.take(name, bytes))
        .message()
        .code();
  }
}

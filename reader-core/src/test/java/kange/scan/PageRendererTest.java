package kange.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import kange.model.ArchiveException;
import kange.model.scan.PagePicture;
import kange.model.scan.ScanFile;
import kange.model.scan.ScanFormat;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of scans as pictures. */
class PageRendererTest {
  @TempDir Path folder;
  private final PageRenderer renderer = new PageRenderer();

  @AfterEach
  void close() {
    renderer.close();
  }

  private PagePicture draw(Path file, int page, int width, int height) {
    ScanFormat format = ScanFormat.ofName(file.getFileName().toString()).orElseThrow();
    ScanFile known = new ScanFile(1, file.getFileName().toString(), "", format, 1, 9);
    return renderer.picture(file, known, page, width, height, () -> false);
  }

  private static int middle(PagePicture picture) {
    return picture.pixels()[picture.width() * (picture.height() / 2) + picture.width() / 2];
  }

  private String refused(Path file) {
    return assertThrows(ArchiveException.class, () -> draw(file, 0, 100, 100)).message().code();
  }

  @Test
  void aPageOfAPdfFillsTheBoxItIsGiven() {
    Path pdf = ScannedFiles.pdf(folder.resolve("a.pdf"), 3);
    PagePicture wide = draw(pdf, 1, 595, 10_000);
    assertEquals(595, wide.width());
    assertEquals(842, wide.height(), 1);
    assertEquals(ScannedFiles.colour(1), middle(wide));
    assertEquals(421, draw(pdf, 2, 10_000, 421).height(), 1);
    assertEquals(ScannedFiles.colour(2), middle(draw(pdf, 2, 10_000, 421)));
  }

  @Test
  void aPageThatLiesOnItsSideIsWiderThanHigh() {
    PagePicture picture = draw(ScannedFiles.turnedPdf(folder.resolve("a.pdf")), 0, 842, 842);
    assertEquals(842, picture.width(), 1);
    assertEquals(595, picture.height(), 1);
  }

  @ParameterizedTest
  @CsvSource({"a.png", "a.jpg", "a.tif"})
  void anImageIsAPage(String name) {
    PagePicture picture = draw(ScannedFiles.image(folder.resolve(name), 2), 0, 105, 1000);
    assertEquals(105, picture.width());
    assertEquals(149, picture.height(), 1);
    int off = ScannedFiles.colour(2) ^ middle(picture);
    assertEquals(0, off & 0xfff8f8f8, "the colour of the page, but for what JPEG loses");
  }

  @Test
  void aTiffHasPagesOfItsOwn() {
    Path tiff = ScannedFiles.tiff(folder.resolve("a.tif"), 3);
    assertEquals(ScannedFiles.colour(2), middle(draw(tiff, 2, 50, 50)));
    assertEquals(3, ScanProbe.probe(tiff).pages());
  }

  @Test
  void blackAndWhitePagesOfScannersAreDrawnAndNotLeftEmpty() throws IOException {
    Path pdf =
        ScannedFiles.imagePdf(
            folder.resolve("a.pdf"), COSName.JBIG2_DECODE, 64, 64, ScannedFiles.blackJbig2(64, 64));
    assertEquals(0xff000000, middle(draw(pdf, 0, 100, 200)));
  }

  @Test
  void anImageOfAKindThatNobodyReadsIsSaidAndNotShownEmpty() {
    Path pdf =
        ScannedFiles.imagePdf(
            folder.resolve("a.pdf"), COSName.JPX_DECODE, 64, 64, new byte[] {0, 0, 0, 12});
    assertEquals("scan.image-unknown", refused(pdf));
  }

  @Test
  void anImageLargerThanMemoryIsRefusedBeforeItIsUnpacked() {
    Path pdf =
        ScannedFiles.imagePdf(
            folder.resolve("a.pdf"), COSName.FLATE_DECODE, 40_000, 40_000, new byte[9]);
    assertEquals("scan.page-too-large", refused(pdf));
  }

  @Test
  void aPictureIsNeverLargerThanToolkitsPaint() {
    PagePicture picture = draw(ScannedFiles.pdf(folder.resolve("a.pdf"), 1), 0, 90_000, 90_000);
    assertEquals(4096, picture.height(), 1);
    assertEquals(842 / 595.0, picture.height() / (double) picture.width(), 0.01);
  }

  @Test
  void aBlankPageIsWhite() {
    PagePicture picture = draw(ScannedFiles.blankPdf(folder.resolve("a.pdf")), 0, 60, 80);
    assertEquals(0xffffffff, middle(picture));
  }

  @Test
  void aPageThatWasDrawnIsKept() {
    Path pdf = ScannedFiles.pdf(folder.resolve("a.pdf"), 2);
    PagePicture first = draw(pdf, 0, 200, 300);
    draw(pdf, 1, 200, 300);
    assertSame(first, draw(pdf, 0, 200, 300));
    assertNotSame(first, draw(pdf, 0, 201, 300));
  }

  @Test
  void ofManyLargePagesThoseDrawnLongAgoAreForgotten() {
    Path pdf = ScannedFiles.pdf(folder.resolve("a.pdf"), 2);
    PagePicture first = draw(pdf, 0, 4000, 4096);
    PagePicture second = draw(pdf, 1, 4000, 4096);
    assertSame(second, draw(pdf, 1, 4000, 4096));
    assertNotSame(first, draw(pdf, 0, 4000, 4096));
  }

  @Test
  void whoGoesOnDoesNotWaitForThePage() {
    Path pdf = ScannedFiles.pdf(folder.resolve("a.pdf"), 1);
    ScanFile file = new ScanFile(1, "a.pdf", "", ScanFormat.PDF, 1, 1);
    AtomicInteger asked = new AtomicInteger();
    assertThrows(
        CancellationException.class,
        () -> renderer.picture(pdf, file, 0, 99, 99, () -> asked.incrementAndGet() > 2));
    assertEquals(3, asked.get(), "stopped between two strokes");
    assertThrows(
        CancellationException.class, () -> renderer.picture(pdf, file, 0, 99, 99, () -> true));
  }

  @Test
  void aFileThatIsGoneOrBrokenIsSaidInASentence() throws IOException {
    Path file = folder.resolve("a.pdf");
    assertEquals("scan.file-gone", refused(file));
    Files.writeString(file, "%PDF-1.4 and no more");
    assertEquals("scan.page-not-drawn", refused(file));
    ScannedFiles.pdf(file, 1);
    assertEquals(
        "scan.page-not-drawn",
        assertThrows(ArchiveException.class, () -> draw(file, 7, 9, 9)).message().code());
  }

  @Test
  void aFileThatIsReleasedIsOpenedAgainWhenItIsWanted() {
    Path pdf = ScannedFiles.pdf(folder.resolve("a.pdf"), 1);
    PagePicture before = draw(pdf, 0, 20, 30);
    renderer.release();
    assertNotSame(before, draw(pdf, 0, 20, 30));
  }
}

package kange.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;

/** The pages of a PDF. */
final class ScannedPdf implements PageSource {
  private static final int HALF_TURN = 180;

  private final PDDocument document;

  private ScannedPdf(PDDocument document) {
    this.document = document;
  }

  /** Reads what it needs from the file, as it needs it. */
  static ScannedPdf open(Path file) throws IOException {
    return new ScannedPdf(Loader.loadPDF(file.toFile()));
  }

  @Override
  public int count() {
    return document.getNumberOfPages();
  }

  @Override
  public BufferedImage picture(int page, PageBox box, BooleanSupplier stop) throws IOException {
    PDPage drawn = document.getPage(page);
    refuseTooLarge(drawn);
    PDRectangle shown = drawn.getCropBox();
    boolean lies = drawn.getRotation() % HALF_TURN != 0;
    double width = lies ? shown.getHeight() : shown.getWidth();
    double height = lies ? shown.getWidth() : shown.getHeight();
    StoppableRenderer renderer = new StoppableRenderer(document, stop);
    BufferedImage picture =
        renderer.renderImage(page, (float) box.scale(width, height), ImageType.RGB);
    if (renderer.missesImages()) {
      throw new UnknownImageException();
    }
    return picture;
  }

  /** An image is unpacked as a whole before it is scaled down: first it says how large it is. */
  private static void refuseTooLarge(PDPage page) throws IOException {
    PDResources resources = page.getResources();
    // A blank page may have none.
    if (resources == null) {
      return;
    }
    COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (objects == null) {
      return;
    }
    for (COSName name : objects.keySet()) {
      COSBase object = objects.getDictionaryObject(name);
      if (object instanceof COSStream stream) {
        long pixels = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
        if (pixels > PageTooLargeException.MOST_PIXELS) {
          throw new PageTooLargeException(pixels);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}

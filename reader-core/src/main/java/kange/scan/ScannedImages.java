package kange.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import kange.model.scan.ScanFormat;

/** The pages of an image file: one, or as many as a TIFF has. */
final class ScannedImages implements PageSource {
  /** Read so much finer than shown, lines of small type stay whole when they are scaled down. */
  private static final double FINER = 2;

  private final ImageReader reader;
  private final ImageInputStream input;

  private ScannedImages(ImageReader reader, ImageInputStream input) {
    this.reader = reader;
    this.input = input;
    reader.setInput(input);
  }

  /**
   * @throws IOException when nobody reads it
   */
  static ScannedImages open(Path file, ScanFormat format) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersBySuffix(format.ending());
    if (!readers.hasNext()) {
      throw new IOException("no reader for " + format);
    }
    ImageInputStream input = ImageIO.createImageInputStream(file.toFile());
    if (input == null) {
      throw new IOException("cannot be read");
    }
    return new ScannedImages(readers.next(), input);
  }

  @Override
  public int count() throws IOException {
    int pages = reader.getNumImages(true);
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    if (!types.hasNext()) {
      throw new IOException("an image of no known colours");
    }
    return pages;
  }

  @Override
  public BufferedImage picture(int page, PageBox box, BooleanSupplier stop) throws IOException {
    int width = reader.getWidth(page);
    int height = reader.getHeight(page);
    long pixels = (long) width * height;
    if (pixels > PageTooLargeException.MOST_PIXELS) {
      throw new PageTooLargeException(pixels);
    }
    double scale = box.scale(width, height);
    int step = (int) Math.max(1, Math.floor(1 / (scale * FINER)));
    ImageReadParam every = reader.getDefaultReadParam();
    every.setSourceSubsampling(step, step, 0, 0);
    return scaled(
        reader.read(page, every),
        (int) Math.max(1, Math.round(width * scale)),
        (int) Math.max(1, Math.round(height * scale)));
  }

  /** On white paper, for an image may be transparent. */
  private static BufferedImage scaled(BufferedImage image, int width, int height) {
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = scaled.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return scaled;
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    input.close();
  }
}

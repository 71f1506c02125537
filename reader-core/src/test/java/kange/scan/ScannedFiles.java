package kange.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Scans made for the tests. Each page has a colour of its own, by which it is known. */
public final class ScannedFiles {
  private static final List<Color> COLOURS =
      List.of(Color.RED, Color.GREEN, Color.BLUE, Color.CYAN, Color.MAGENTA, Color.YELLOW);

  private ScannedFiles() {}

  /** What a file is written by. */
  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }

  /** The colour that a page is filled with, as {@code 0xFFrrggbb}. */
  public static int colour(int page) {
    return COLOURS.get(page % COLOURS.size()).getRGB();
  }

  /** A PDF of pages of A4 in the colours of pages 0, 1, 2… */
  public static Path pdf(Path file, int pages) {
    return written(
        file,
        () -> {
          try (PDDocument document = coloured(pages)) {
            document.save(file.toFile());
          }
        });
  }

  private static PDDocument coloured(int pages) throws IOException {
    PDDocument document = new PDDocument();
    for (int i = 0; i < pages; i++) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
        pen.setNonStrokingColor(COLOURS.get(i % COLOURS.size()));
        pen.addRect(0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
        pen.fill();
      }
    }
    return document;
  }

  /** One that asks for a password. */
  public static Path lockedPdf(Path file) {
    return written(
        file,
        () -> {
          try (PDDocument document = coloured(1)) {
            document.protect(
                new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(file.toFile());
          }
        });
  }

  /** A page with nothing on it. */
  static Path blankPdf(Path file) {
    return written(
        file,
        () -> {
          try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.save(file.toFile());
          }
        });
  }

  /** A page that lies on its side. */
  static Path turnedPdf(Path file) {
    return written(
        file,
        () -> {
          try (PDDocument document = coloured(1)) {
            document.getPage(0).setRotation(90);
            document.save(file.toFile());
          }
        });
  }

  /** A page that is an image in a compression, whose bytes are given. */
  static Path imagePdf(Path file, COSName compression, int width, int height, byte[] bytes) {
    return written(
        file,
        () -> {
          try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDImageXObject image =
                new PDImageXObject(
                    document,
                    new ByteArrayInputStream(bytes),
                    compression,
                    width,
                    height,
                    1,
                    PDDeviceGray.INSTANCE);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
              pen.drawImage(image, 0, 0, 595, 842);
            }
            document.save(file.toFile());
          }
        });
  }

  /** A JBIG2 stream as PDF embeds it: a page that is black unless something is drawn on it. */
  static byte[] blackJbig2(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    int pageInformation = 48;
    int black = 4;
    out.writeInt(0);
    out.writeByte(pageInformation);
    out.writeByte(0);
    out.writeByte(1);
    out.writeInt(19);
    out.writeInt(width);
    out.writeInt(height);
    out.writeInt(0);
    out.writeInt(0);
    out.writeByte(black);
    out.writeShort(0);
    return bytes.toByteArray();
  }

  /** A picture in the colour of a page. */
  public static BufferedImage picture(int page, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(COLOURS.get(page % COLOURS.size()));
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    return image;
  }

  /** An image file of one page; its ending says of which kind. */
  public static Path image(Path file, int page) {
    String name = file.getFileName().toString();
    return written(
        file,
        () ->
            ImageIO.write(
                picture(page, 210, 297), name.substring(name.lastIndexOf('.') + 1), file.toFile()));
  }

  /** A TIFF of pages in the colours of pages 0, 1, 2… */
  static Path tiff(Path file, int pages) {
    return written(
        file,
        () -> {
          ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
          try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page : IntStream.range(0, pages).toArray()) {
              writer.writeToSequence(new IIOImage(picture(page, 210, 297), null, null), null);
            }
            writer.endWriteSequence();
          } finally {
            writer.dispose();
          }
        });
  }

  private static Path written(Path file, Writing writing) {
    try {
      Files.createDirectories(file.getParent());
      writing.run();
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

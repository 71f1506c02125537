package kange.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.message.Message;
import kange.model.scan.ScanFormat;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks whether a file can be a scan, before anything is done with it. */
final class ScanProbe {
  /** Some programs write a few bytes of their own before a PDF. */
  private static final int HEAD = 1024;

  private ScanProbe() {}

  /** What a file is, and how many pages it has. */
  record Probed(ScanFormat format, int pages) {}

  /**
   * By its bytes, not by its name.
   *
   * @throws ArchiveException when it is no scan, is locked by a password, or is damaged
   */
  static Probed probe(Path file) {
    if (!Files.isRegularFile(file)) {
      throw ArchiveException.of(ScanMessage.FILE_MISSING, file);
    }
    try {
      ScanFormat format =
          format(head(file)).orElseThrow(() -> ArchiveException.of(ScanMessage.NOT_A_SCAN, file));
      try (PageSource pages = open(file, format)) {
        int count = pages.count();
        if (count < 1) {
          throw ArchiveException.of(ScanMessage.DAMAGED, file);
        }
        return new Probed(format, count);
      }
    } catch (InvalidPasswordException e) {
      throw new ArchiveException(Message.of(ScanMessage.ENCRYPTED, file), e);
    } catch (ArchiveException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The readers of broken files fail in many ways, and all mean the same.
      throw new ArchiveException(Message.of(ScanMessage.DAMAGED, file), e);
    }
  }

  static PageSource open(Path file, ScanFormat format) throws IOException {
    return format == ScanFormat.PDF ? ScannedPdf.open(file) : ScannedImages.open(file, format);
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static Optional<ScanFormat> format(byte[] head) {
    StringBuilder text = new StringBuilder();
    for (byte b : head) {
      text.append((char) (b & 0xff));
    }
    if (text.indexOf("%PDF-") >= 0) {
      return Optional.of(ScanFormat.PDF);
    }
    String start = text.substring(0, Math.min(4, text.length()));
    return switch (start) {
      case "\u0089PNG" -> Optional.of(ScanFormat.PNG);
      case "II*\0", "MM\0*" -> Optional.of(ScanFormat.TIFF);
      default ->
          start.startsWith("\u00ff\u00d8\u00ff") ? Optional.of(ScanFormat.JPEG) : Optional.empty();
    };
  }
}

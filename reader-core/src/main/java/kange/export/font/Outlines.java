package kange.export.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a font file says of its outlines in its first four bytes. */
final class Outlines {
  private static final String POSTSCRIPT = "OTTO";

  private Outlines() {}

  static boolean arePostScript(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] begin = in.readNBytes(POSTSCRIPT.length());
      return new String(begin, StandardCharsets.ISO_8859_1).equals(POSTSCRIPT);
    } catch (IOException unreadable) {
      return false;
    }
  }
}

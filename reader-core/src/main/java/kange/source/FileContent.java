package kange.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A file in memory, and what tells its kind: how it begins, what is packed in it, how it ends its
 * name.
 */
final class FileContent {
  /** Declarations and head of a page of the web, with a style sheet before the text. */
  private static final int HEAD = 1 << 14;

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private final String name;
  private final byte[] bytes;
  private final String head;
  private final Optional<PackedFile> packed;

  private FileContent(String name, byte[] bytes, Optional<PackedFile> packed) {
    this.name = name;
    this.bytes = bytes;
    this.packed = packed;
    this.head = new String(bytes, 0, Math.min(HEAD, bytes.length), charset(bytes));
  }

  /**
   * Looks at a file.
   *
   * @param bytes not copied, not changed
   * @throws IOException when it is packed and damaged
   */
  static FileContent of(String name, byte[] bytes) throws IOException {
    boolean zip = begins(bytes, ZIP);
    return new FileContent(
        name, bytes, zip ? Optional.of(PackedFile.read(name, bytes)) : Optional.empty());
  }

  private static Charset charset(byte[] bytes) {
    boolean little = begins(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE});
    boolean big = begins(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF});
    return little || big ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if (bytes[i] != with[i]) {
        return false;
      }
    }
    return true;
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Its parts, where it is a ZIP. */
  Optional<PackedFile> packed() {
    return packed;
  }

  /** How it begins, a character a byte but for UTF-16. */
  String head() {
    return head;
  }

  boolean begins(String with) {
    return head.startsWith(with);
  }

  /** The beginning as markup, lower case, or empty where the first sign is no pointed bracket. */
  String markup() {
    int at = 0;
    while (at < head.length() && head.charAt(at) != '<') {
      if (head.charAt(at) > ' ' && head.charAt(at) < 0x80) {
        return "";
      }
      at++;
    }
    return head.substring(at).toLowerCase(Locale.ROOT);
  }

  /** Whether its name ends so; without the dot. */
  boolean endsAs(String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (lower.endsWith("." + ending)) {
        return true;
      }
    }
    return false;
  }
}

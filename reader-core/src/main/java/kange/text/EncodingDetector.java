package kange.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds the encoding of a text file among those offices use: UTF-8, UTF-16, GB18030 (with GBK and
 * GB2312 in it) and Big5. A candidate counts only when the whole file decodes without an error; ICU
 * decides between GB18030 and Big5, which accept many of each other's bytes.
 */
final class EncodingDetector {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  /** A damaged byte here and there must not cost the issue; the archive keeps the bytes. */
  private static final double TOLERATED_DAMAGE = 0.001;

  /** How files begin that some programs call text although they are not: PDF and RTF. */
  private static final List<String> NOT_PLAIN = List.of("%PDF-", "{\\rtf");

  private static final char REPLACEMENT = '\uFFFD';

  private EncodingDetector() {}

  /** A text and the IANA name of the encoding it was read in. */
  record Decoded(String text, String charset) {}

  static Decoded decode(byte[] bytes, String name) throws UnreadableTextException {
    if (bytes.length == 0) {
      throw new UnreadableTextException(TextMessage.EMPTY, name);
    }
    Optional<Decoded> found = byMark(bytes).or(() -> wideWithoutMark(bytes));
    if ((found.isEmpty() && isBinary(bytes)) || isDocument(bytes)) {
      throw new UnreadableTextException(TextMessage.NOT_PLAIN_TEXT, name);
    }
    return found
        .or(() -> strict(bytes, 0, StandardCharsets.UTF_8).filter(d -> !isMisread(d.text())))
        .or(() -> doubleByte(bytes))
        .or(() -> tolerant(bytes, StandardCharsets.UTF_8))
        .or(() -> tolerant(bytes, GB18030))
        .filter(d -> isReadable(d.text()))
        .orElseThrow(() -> new UnreadableTextException(TextMessage.ENCODING_UNKNOWN, name));
  }

  private static Optional<Decoded> byMark(byte[] b) {
    if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
      return strict(b, 3, StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
      return strict(b, 2, StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
      return strict(b, 2, StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** UTF-16 without a mark shows by its line ends and spaces: a zero byte on one fixed side. */
  private static Optional<Decoded> wideWithoutMark(byte[] bytes) {
    if (bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int low = 0;
    int high = 0;
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      low += bytes[i] == 0 ? 1 : 0;
      high += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (high > 0 && low == 0) {
      return strict(bytes, 0, StandardCharsets.UTF_16LE).filter(d -> isReadable(d.text()));
    }
    if (low > 0 && high == 0) {
      return strict(bytes, 0, StandardCharsets.UTF_16BE).filter(d -> isReadable(d.text()));
    }
    return Optional.empty();
  }

  private static Optional<Decoded> doubleByte(byte[] bytes) {
    Optional<Decoded> simplified = strict(bytes, 0, GB18030);
    Optional<Decoded> traditional = strict(bytes, 0, BIG5);
    if (simplified.isEmpty() || traditional.isEmpty()) {
      return simplified.or(() -> traditional);
    }
    int gb = 0;
    int big5 = 0;
    for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
      if (match.getName().equals("GB18030")) {
        gb = match.getConfidence();
      } else if (match.getName().equals("Big5")) {
        big5 = match.getConfidence();
      }
    }
    return big5 > gb ? traditional : simplified;
  }

  private static Optional<Decoded> strict(byte[] bytes, int from, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return Optional.of(new Decoded(text, label(charset)));
    } catch (CharacterCodingException e) {
      return Optional.empty(); // not in this encoding: the caller tries the next
    }
  }

  private static Optional<Decoded> tolerant(byte[] bytes, Charset charset) {
    String decoded = new String(bytes, charset);
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    long damaged = text.chars().filter(c -> c == REPLACEMENT).count();
    return damaged <= text.length() * TOLERATED_DAMAGE
        ? Optional.of(new Decoded(text, label(charset)))
        : Optional.empty();
  }

  private static String label(Charset charset) {
    return charset.equals(BIG5) ? "Big5" : charset.name();
  }

  private static boolean isDocument(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    return NOT_PLAIN.stream().anyMatch(head::startsWith);
  }

  /** The bytes of two or three Han characters in GB18030 may happen to be accented letters. */
  private static boolean isMisread(String text) {
    long accents = text.chars().filter(c -> c >= 0x80 && c < 0x800).count();
    boolean beyond = text.chars().anyMatch(c -> c >= 0x800);
    return !beyond && accents * 2 > text.chars().filter(c -> c > 0x20).count();
  }

  private static boolean isBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** Text has next to no control characters and does not live in the private-use area. */
  private static boolean isReadable(String text) {
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
      if (control || Character.getType(c) == Character.PRIVATE_USE) {
        strange++;
      }
    }
    return strange <= Math.max(2, text.length() / 50);
  }
}

package kange.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Finds the encoding of a text file among those offices use: UTF-8, UTF-16, GB18030 (with GBK and
 * GB2312 in it) and Big5. A few bytes that are damaged cost the characters they were part of, which
 * become U+FFFD, and not the file; ICU decides between GB18030 and Big5, which accept many of each
 * other's bytes.
 */
final class EncodingDetector {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

  /** The share of a text's characters that may be damaged; the archive keeps the bytes. */
  private static final double TOLERATED_DAMAGE = 0.01;

  /** So many may be damaged in a short text, too, if they are no more than a share of it. */
  private static final int FEW = 5;

  private static final int FEW_SHARE = 8;

  /** UTF-8 shows by its sequences: so many whole ones to a damaged one do not come by chance. */
  private static final int WHOLE_TO_DAMAGED = 4;

  /** How files begin that some programs call text although they are not: PDF and RTF. */
  private static final List<String> NOT_PLAIN = List.of("%PDF-", "{\\rtf");

  /** What stands for a character whose bytes are damaged. */
  static final char REPLACEMENT = '\uFFFD';

  private EncodingDetector() {}

  /** A text and the IANA name of the encoding it was read in. */
  record Decoded(String text, String charset) {}

  static Decoded decode(byte[] bytes, String name) throws UnreadableTextException {
    if (bytes.length == 0) {
      throw new UnreadableTextException(TextMessage.EMPTY, name);
    }
    if (isDocument(bytes)) {
      throw new UnreadableTextException(TextMessage.NOT_PLAIN_TEXT, name);
    }
    return byMark(bytes)
        .or(() -> wideByZeros(bytes))
        .or(() -> strict(bytes, StandardCharsets.UTF_8).filter(d -> !isMisread(d.text())))
        .or(() -> wideByCharacters(bytes))
        .or(() -> damagedUtf8(bytes))
        .or(() -> doubleByte(bytes))
        .or(() -> tolerant(bytes, 0, StandardCharsets.UTF_8))
        .filter(d -> isReadable(d.text()))
        .orElseThrow(
            () ->
                new UnreadableTextException(
                    hasZero(bytes) ? TextMessage.NOT_PLAIN_TEXT : TextMessage.ENCODING_UNKNOWN,
                    name));
  }

  private static Optional<Decoded> byMark(byte[] b) {
    if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
      return tolerant(b, 3, StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
      return wide(WideText.of(b, 2, ByteOrder.LITTLE_ENDIAN));
    }
    if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
      return wide(WideText.of(b, 2, ByteOrder.BIG_ENDIAN));
    }
    return Optional.empty();
  }

  private static Optional<Decoded> wide(WideText wide) {
    return tolerable(wide.text())
        ? Optional.of(new Decoded(wide.text(), label(wide.charset())))
        : Optional.empty();
  }

  /**
   * UTF-16 without a mark has zero bytes, in its line ends, spaces and Latin letters; which order
   * it is in shows by the characters.
   */
  private static Optional<Decoded> wideByZeros(byte[] bytes) {
    return hasZero(bytes)
        ? inLikelierOrder(bytes).flatMap(EncodingDetector::wide)
        : Optional.empty();
  }

  /** One line of nothing but Han has no zero byte: then it must read much better than others. */
  private static Optional<Decoded> wideByCharacters(byte[] bytes) {
    if (bytes.length % 2 != 0) {
      return Optional.empty();
    }
    return inLikelierOrder(bytes)
        .filter(wide -> !everyday(bytes, GB18030) && !everyday(bytes, BIG5))
        .flatMap(EncodingDetector::wide);
  }

  private static Optional<WideText> inLikelierOrder(byte[] bytes) {
    return WideText.likelier(
        WideText.of(bytes, 0, ByteOrder.LITTLE_ENDIAN),
        WideText.of(bytes, 0, ByteOrder.BIG_ENDIAN));
  }

  private static boolean everyday(byte[] bytes, Charset charset) {
    return strict(bytes, charset)
        .filter(d -> new WideText(d.text(), charset).plausible())
        .isPresent();
  }

  /** Text in UTF-8 in which something is damaged may pass for GB18030, read as other characters. */
  private static Optional<Decoded> damagedUtf8(byte[] bytes) {
    return tolerant(bytes, 0, StandardCharsets.UTF_8)
        .filter(
            d -> {
              long damaged = d.text().chars().filter(c -> c == REPLACEMENT).count();
              long whole = d.text().chars().filter(c -> c >= 0x800 && c != REPLACEMENT).count();
              return whole >= Math.max(1, damaged * WHOLE_TO_DAMAGED);
            });
  }

  private static Optional<Decoded> doubleByte(byte[] bytes) {
    Optional<Decoded> simplified = strict(bytes, GB18030);
    Optional<Decoded> traditional = strict(bytes, BIG5);
    if (simplified.isEmpty() && traditional.isEmpty()) {
      simplified = damaged(bytes, GB18030);
      traditional = damaged(bytes, BIG5);
    }
    if (simplified.isEmpty() || traditional.isEmpty()) {
      return simplified.isPresent() ? simplified : traditional;
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

  private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(new Decoded(text, label(charset)));
    } catch (CharacterCodingException e) {
      return Optional.empty(); // not in this encoding: the caller tries the next
    }
  }

  private static Optional<Decoded> tolerant(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return tolerable(text) ? Optional.of(new Decoded(text, label(charset))) : Optional.empty();
  }

  private static Optional<Decoded> damaged(byte[] bytes, Charset charset) {
    String text = DamagedText.read(bytes, charset);
    return tolerable(text) ? Optional.of(new Decoded(text, label(charset))) : Optional.empty();
  }

  private static boolean tolerable(String text) {
    long damaged = text.chars().filter(c -> c == REPLACEMENT).count();
    return damaged <= text.length() * TOLERATED_DAMAGE
        || (damaged <= FEW && damaged * FEW_SHARE <= text.length());
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

  private static boolean hasZero(byte[] bytes) {
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

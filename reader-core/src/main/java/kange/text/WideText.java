package kange.text;

import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes read two by two, as UTF-16. Half a pair, and a byte at the end that is alone, become U+FFFD
 * each and cost nothing beside them: Java's own decoder takes the next character along.
 */
record WideText(String text, Charset charset) {
  /**
   * Characters of offices' texts: the right order has next to nothing else, the wrong one little.
   */
  private static final double LEAST_SHARE = 0.9;

  static WideText of(byte[] bytes, int from, ByteOrder order) {
    boolean little = order == ByteOrder.LITTLE_ENDIAN;
    StringBuilder text = new StringBuilder((bytes.length - from) / 2 + 1);
    for (int i = from; i + 1 < bytes.length; i += 2) {
      int high = bytes[little ? i + 1 : i] & 0xFF;
      int low = bytes[little ? i : i + 1] & 0xFF;
      text.append((char) (high << Byte.SIZE | low));
    }
    if ((bytes.length - from) % 2 != 0) {
      text.append(EncodingDetector.REPLACEMENT);
    }
    replaceHalves(text);
    Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return new WideText(text.toString(), charset);
  }

  private static void replaceHalves(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        text.setCharAt(i, EncodingDetector.REPLACEMENT);
      }
    }
  }

  /** Whether it reads as what an office writes. */
  boolean plausible() {
    return share() >= LEAST_SHARE;
  }

  /** The one that reads better, if it reads as what an office writes. */
  static Optional<WideText> likelier(WideText one, WideText other) {
    double share = one.share();
    double others = other.share();
    return Math.max(share, others) < LEAST_SHARE
        ? Optional.empty()
        : Optional.of(others > share ? other : one);
  }

  /** How much of what is whole of it are characters of everyday texts, from 0 to 1. */
  double share() {
    int whole = 0;
    int everyday = 0;
    int character;
    for (int i = 0; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      if (character != EncodingDetector.REPLACEMENT) {
        whole++;
        everyday += EverydayCharacters.has(character) ? 1 : 0;
      }
    }
    return whole == 0 ? 0 : (double) everyday / whole;
  }
}

package kange.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Reads bytes of an encoding with one or two bytes a character, some of which are damaged. Each
 * damaged character becomes U+FFFD; behind it the bytes may pair in two ways, and the one is taken
 * that reads better: Java's own decoder goes on with half a character and misreads the line.
 */
final class DamagedText {
  /** Bytes that are looked at to see how they pair: some twenty characters tell. */
  private static final int AHEAD = 40;

  private final byte[] bytes;
  private final Charset charset;
  private final CharsetDecoder decoder;

  private DamagedText(byte[] bytes, Charset charset) {
    this.bytes = bytes;
    this.charset = charset;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  static String read(byte[] bytes, Charset charset) {
    return new DamagedText(bytes, charset).read();
  }

  private String read() {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      out.put(EncodingDetector.REPLACEMENT);
      in.position(next(in.position(), result));
      decoder.reset();
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  /** Where reading goes on behind a character that begins here and cannot be read. */
  private int next(int at, CoderResult damage) {
    int single = at + 1;
    int pair = Math.min(at + 2, bytes.length);
    if (damage.isUnmappable()) {
      return Math.min(at + damage.length(), bytes.length);
    }
    return everyday(pair) > everyday(single) ? pair : single;
  }

  /** The share of everyday characters in what follows, up to the end of the line. */
  private double everyday(int from) {
    int to = from;
    while (to < bytes.length && to < from + AHEAD && bytes[to] != '\n') {
      to++;
    }
    return to == from
        ? 0
        : new WideText(new String(bytes, from, to - from, charset), charset).share();
  }
}

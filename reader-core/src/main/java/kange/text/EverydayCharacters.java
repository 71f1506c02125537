package kange.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/**
 * The characters nearly all of any office's text consists of: ASCII, the marks and full-width forms
 * of Chinese, and the Han characters of GB 2312 and Big5, and the rare ones, which take two units
 * of UTF-16. Bytes read in a wrong encoding seldom give them. Thread-safe.
 */
final class EverydayCharacters {
  private static final BitSet ALL = all();

  private EverydayCharacters() {}

  static boolean has(int character) {
    return ALL.get(character)
        || (Character.isSupplementaryCodePoint(character) && Character.isIdeographic(character));
  }

  private static BitSet all() {
    BitSet all = new BitSet();
    all.set(' ', 0x7F);
    all.set('\t');
    all.set('\n');
    all.set('\r');
    // General punctuation but its invisible controls, then the marks and the forms of Chinese.
    all.set(0x2010, 0x2028);
    all.set(0x3000, 0x3020);
    all.set(0xFF01, 0xFF5F);
    CharsetEncoder mainland = Charset.forName("GB2312").newEncoder();
    CharsetEncoder island = Charset.forName("Big5").newEncoder();
    for (char c = 0x4E00; c < 0xA000; c++) {
      if (mainland.canEncode(c) || island.canEncode(c)) {
        all.set(c);
      }
    }
    return all;
  }
}

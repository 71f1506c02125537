package kange.text;

import com.ibm.icu.text.Transliterator;

/**
 * Simplified forms of traditional characters, character by character: enough to recognise words,
 * never for display. Thread-safe; the table comes from ICU's Traditional-Simplified.
 */
public final class Simplified {
  private static final char[] TABLE = table();

  private Simplified() {}

  /** The text with each traditional character of the BMP simplified; the same length. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (TABLE[text.charAt(i)] != text.charAt(i)) {
        char[] chars = text.toCharArray();
        for (int k = i; k < chars.length; k++) {
          chars[k] = TABLE[chars[k]];
        }
        return new String(chars);
      }
    }
    return text;
  }

  private static char[] table() {
    Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
    char[] table = new char[0x10000];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
      if (c >= 0x3400 && c < 0xA000) {
        String simple = simplify.transliterate(String.valueOf((char) c));
        if (simple.length() == 1) {
          table[c] = simple.charAt(0);
        }
      }
    }
    return table;
  }
}

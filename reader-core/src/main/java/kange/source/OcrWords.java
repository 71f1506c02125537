package kange.source;

/** Joins what OCR calls words: between Han characters there is no space, whatever it says. */
final class OcrWords {
  private final StringBuilder line = new StringBuilder();

  /** Adds a word behind those before it. */
  void add(String word) {
    String bare = word.strip();
    if (!bare.isEmpty()) {
      if (!line.isEmpty()
          && spaced(line.codePointBefore(line.length()))
          && spaced(bare.codePointAt(0))) {
        line.append(' ');
      }
      line.append(bare);
    }
  }

  /** Adds what belongs to the word before, such as a hyphen. */
  void append(String text) {
    line.append(text);
  }

  /** The line so far; begins a new one. */
  String take() {
    String text = line.toString();
    line.setLength(0);
    return text;
  }

  /** Whether a character's script writes spaces. */
  static boolean spaced(int character) {
    // Han, kana, and the marks and full-width forms of Chinese stand from here on.
    int firstOfEast = 0x2E80;
    return character < firstOfEast && (character < 0x2000 || character >= 0x2070);
  }
}

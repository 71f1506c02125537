package kange.typeset;

/** What a character may do at the ends of a line (GB/T 15834, CLREQ). */
enum CharClass {
  /** Opening mark: never the last of a line. */
  OPEN,
  /** Closing mark or stop: never the first of a line. */
  CLOSE,
  /** Stands in the middle of its square (间隔号, 连接号): never the first of a line. */
  MIDDLE,
  /** Dash or ellipsis: pairs are not torn. */
  DASH,
  /** Chinese characters and everything that may stand anywhere. */
  HAN,
  /** Latin letters and digits: runs of them are not torn. */
  WORD,
  /** Vanishes at the end of a line. */
  SPACE;

  private static final String OPENING = "“‘（《〈「『【〔［｛〖〝([{￥¥$＄№";
  private static final String CLOSING = "”’）》〉」』】〕］｝〗〞，。、；：！？．｡､,.;:!?)]}%‰％°℃′″々〻ー";
  private static final String MIDDLES = "·•・‧～－–/／";

  static CharClass of(int c) {
    if (OPENING.indexOf(c) >= 0) {
      return OPEN;
    }
    if (CLOSING.indexOf(c) >= 0) {
      return CLOSE;
    }
    if (MIDDLES.indexOf(c) >= 0) {
      return MIDDLE;
    }
    if (c == '—' || c == '…' || c == '―' || c == '⋯') {
      return DASH;
    }
    if (c != 0x3000 && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
      return SPACE;
    }
    return isWordPart(c) ? WORD : HAN;
  }

  private static boolean isWordPart(int c) {
    if (!Character.isLetterOrDigit(c) || Character.isIdeographic(c)) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> false;
      // Enclosed numbers and the like; the digits among the common characters make words.
      case COMMON -> Character.isDigit(c);
      default -> true;
    };
  }

  /** Joins letters and digits into one word when it stands between them: 3.5, e-mail, a/b. */
  static boolean joinsWords(int c) {
    return "-'’._:/&@+=#~,%\\*?".indexOf(c) >= 0;
  }

  /** Belongs to the character before it: combining marks, variation selectors, joiners. */
  static boolean extendsCluster(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0x200D
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /** Has no glyph of its own; some devices would show a box for it. */
  static boolean isNeverDrawn(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
  }
}

package kange.parse.line;

/**
 * What notes below texts and pictures say. All are asked of the normal form of strings that are no
 * longer than a paragraph.
 */
final class NotePhrases {
  private static final WordList CLOSING = WordList.read(NotePhrases.class, "closing-notes.txt");
  private static final WordList SUPPLIED = WordList.read(NotePhrases.class, "supplied.txt");
  private static final WordList PHOTOS = WordList.read(NotePhrases.class, "photo-notes.txt");

  private static final TellingPattern CLOSING_BYLINE =
      TellingPattern.atHead(
          "（", 1, "^（(本刊|本报|特约|实习|见习){0,3}(记者|通讯员|撰稿人?|撰文|文|作者)[ ：/][^，。；]{2,40}）$");

  private static final TellingPattern REPORTED =
      TellingPattern.atHead("据", 2, "^[（【［]?据.{2,12}(报道|消息).{0,200}$");

  private static final TellingPattern POSITION =
      TellingPattern.atHead("左右中前后", 2, "^[（【]?((左|右|中间?|前排|后排)[一二三四五六]?(为|起).{2,60})$");

  /** 傅瑾宇（左一）在商贸城察看数电票: where somebody stands in the picture. */
  private static final TellingPattern PLACE_IN_PICTURE =
      TellingPattern.atHead("（", 21, "^[^。]{2,20}（(前排|后排|二排)?(左|右|中)[一二三四五六七八九]?起?）[^。]{2,60}$");

  private NotePhrases() {}

  /** Author, source and editor notes that close an article. */
  static boolean isClosing(String plain) {
    String inside =
        plain.isEmpty() || JournalPhrases.OPENING.indexOf(plain.charAt(0)) < 0
            ? plain
            : plain.substring(1).strip();
    return CLOSING.at(inside, 0) > 0
        || isClosingByline(plain)
        || REPORTED.matches(plain)
        || isSupplied(plain);
  }

  private static boolean isSupplied(String plain) {
    String inside = plain.endsWith("）") ? plain.substring(0, plain.length() - 1).strip() : plain;
    int name = inside.length() - SUPPLIED.before(inside, inside.length());
    return name < inside.length()
        && name >= 2
        && name <= 42
        && plain.indexOf('，') < 0
        && plain.indexOf('。') < 0
        && plain.indexOf('；') < 0;
  }

  /** （通讯员 某某）: a by-line in brackets below the text. */
  static boolean isClosingByline(String plain) {
    return CLOSING_BYLINE.matches(plain);
  }

  /** A caption: who stands where, who took the picture. */
  static boolean isPhoto(String plain) {
    String inside =
        plain.isEmpty() || JournalPhrases.OPENING.indexOf(plain.charAt(0)) < 0
            ? plain
            : plain.substring(1);
    String open =
        inside.isEmpty() || "）】］".indexOf(inside.charAt(inside.length() - 1)) < 0
            ? inside
            : inside.substring(0, inside.length() - 1);
    return (PHOTOS.frames(open.strip()) && plain.length() > 1)
        || POSITION.matches(plain)
        || PLACE_IN_PICTURE.matches(plain);
  }
}

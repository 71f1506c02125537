package kange.parse.line;

/**
 * What covers and mastheads say: fields, makers, publishers, issues. All are asked of the normal
 * form of short strings.
 */
final class MastheadPhrases {
  private static final WordList MASTHEAD =
      WordList.read(MastheadPhrases.class, "masthead-fields.txt");
  private static final WordList IMPRINT =
      WordList.read(MastheadPhrases.class, "imprint-fields.txt");
  private static final WordList STAFF = WordList.read(MastheadPhrases.class, "staff.txt");
  private static final WordList PUBLISHING = WordList.read(MastheadPhrases.class, "publishing.txt");

  /** Behind a word of the masthead stands one of these before what it says. */
  private static final String SEPARATORS = "：（/ ｜";

  /** A field whose word is run together with what it says is marked so in its list. */
  private static final String RUN_IN = "*";

  /** The longest of the fields that are run in. */
  private static final int LONGEST_RUN_IN = 8;

  /** All that stands between what leads to the number of an issue and what follows it. */
  private static final String ISSUE_NUMBER = "0123456789 年第期总.·/一二三四五六七八九十〇○零月ISNC每日出版增刊特专";

  private static final TellingPattern ISSUE_LINE =
      TellingPattern.of(
              "期年版N.·/",
              "^.{0,20}(\\d{4} ?年 ?第 ?\\d+ ?期|总 ?第? ?\\d+ ?期|第 ?\\d+ ?期|\\d{4} ?[.·/] ?\\d{1,2}$"
                  + "|[一二][〇○零一二三四五六七八九]{3} ?年 ?(第|[一二三四五六七八九十]{1,3} ?月)|第[一二三四五六七八九十]{1,4}期"
                  + "|ISSN|CN ?\\d|每月\\d+日出版|\\d{4} ?年 ?(\\d{1,2} ?月|增刊|特刊|专刊)).{0,30}$")
          .framed(ISSUE_NUMBER, 20, 30);

  private static final TellingPattern COVER_CAPTION =
      TellingPattern.atHead("封", 1, "^(封面|封底|封面图片|封底图片|封面照片|封面摄影|封底摄影) ?：.{0,150}$");

  private MastheadPhrases() {}

  /** A field, a line that names publisher or issue, a cover's caption. */
  static boolean isAny(String plain) {
    return isField(plain)
        || (STAFF.at(plain, 0) > 0 && plain.length() <= 60)
        || isPublisher(plain)
        || isIssueLine(plain)
        || isCoverCaption(plain);
  }

  static boolean isStaff(String plain) {
    return STAFF.at(unspaced(plain), 0) > 0;
  }

  static boolean isIssueLine(String plain) {
    return ISSUE_LINE.matches(plain) || isMisreadIssueLine(plain);
  }

  /** 2O24 年笫 l2 期: no word of a title is written so. */
  private static boolean isMisreadIssueLine(String plain) {
    if (plain.indexOf('期') < 0) {
      return false;
    }
    String closed = CharacterClass.withoutSpaces(plain);
    String repaired = MisreadDigits.repaired(closed);
    return !repaired.equals(closed) && ISSUE_LINE.matches(repaired);
  }

  static boolean isCoverCaption(String plain) {
    return COVER_CAPTION.matches(plain);
  }

  /** Says of a journal who printed it, in how many copies, with whose permission. */
  static boolean isImprint(String plain) {
    return saysAnywhere(unspaced(plain), IMPRINT);
  }

  /** Holds a field of a masthead, be it behind something else. */
  static boolean holdsField(String plain) {
    return saysAnywhere(unspaced(plain), MASTHEAD);
  }

  /** A field begins the line, or stands behind a space. */
  private static boolean saysAnywhere(String plain, WordList words) {
    if (plain.indexOf('：') < 0) {
      return false;
    }
    for (int from = 0; from < plain.length(); from = plain.indexOf(' ', from) + 1) {
      int end = from + words.at(plain, from);
      if (end > from && end < plain.length() && plain.charAt(end) == '：') {
        return true;
      }
      if (plain.indexOf(' ', from) < 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean isField(String plain) {
    String text = unspaced(plain);
    int head = MASTHEAD.at(text, 0);
    if (head > 0 && (head == text.length() || SEPARATORS.indexOf(text.charAt(head)) >= 0)) {
      return true;
    }
    boolean begins = !text.isEmpty() && MASTHEAD.begins(text.charAt(0));
    int most = begins ? Math.min(text.length(), LONGEST_RUN_IN) : 0;
    for (int length = 2; length <= most; length++) {
      if (MASTHEAD.contains(text.substring(0, length) + RUN_IN)) {
        return true;
      }
    }
    return false;
  }

  /** "主 编 张三" as "主编 张三": fields of two characters are set apart for the eye. */
  private static String unspaced(String plain) {
    boolean spaced =
        plain.length() > 2
            && plain.charAt(1) == ' '
            && MASTHEAD.begins(plain.charAt(0))
            && MASTHEAD.contains("" + plain.charAt(0) + plain.charAt(2));
    boolean ends =
        plain.length() == 3 || (plain.length() > 3 && SEPARATORS.indexOf(plain.charAt(3)) >= 0);
    return spaced && ends ? plain.charAt(0) + plain.substring(2) : plain;
  }

  private static boolean isPublisher(String plain) {
    int tail = PUBLISHING.before(plain, plain.length());
    int name = plain.length() - tail;
    if (tail == 0 || name < 4 || name > 40) {
      return false;
    }
    for (int i = 0; i < name; i++) {
      char c = plain.charAt(i);
      if (!Character.isLetterOrDigit(c) && "（）、 ·".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}

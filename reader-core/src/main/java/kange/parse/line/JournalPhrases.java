package kange.parse.line;

import java.util.Locale;
import java.util.Set;

/**
 * The fixed expressions of Chinese journals: what mastheads, notes, prompts and by-lines say. Only
 * words of the trade, never a journal, person or title; the words are in lists beside this class.
 * All are asked of short strings in their {@link NormalForm} only, so none can run long. Stateless;
 * thread-safe.
 */
public final class JournalPhrases {
  /** Longer strings are prose; the expressions below are not asked. */
  public static final int SHORT = 160;

  private static final WordList COLUMNS = list("column-words.txt");
  private static final WordList PROMPTS = list("prompts.txt");
  private static final WordList NOTICES = list("notice-heads.txt");
  private static final WordList RESTRICTIONS = list("restrictions.txt");
  private static final WordList CONTENTS = list("contents-heads.txt");
  private static final WordList GUIDES = list("guide-heads.txt");
  private static final WordList KICKERS = list("kicker-endings.txt");
  private static final WordList MEETINGS = list("kicker-meetings.txt");
  private static final WordList SECTIONS = list("section-heads.txt");
  private static final WordList SPEAKERS = list("speakers.txt");
  private static final WordList EDITORIALS = list("editorials.txt");
  private static final WordList ATTENDANCE = list("attendance.txt");

  /** Sentences of the editors over a title are not much longer. */
  private static final int LONGEST_EDITORIAL = 600;

  /** 存在的主要问题, with the spaces that scans put between characters. */
  private static final int LONGEST_SECTION_HEAD = 16;

  private static final int LONGEST_ATTENDANCE = 24;

  /** 要闻导读: longer lines that end so are text. */
  private static final int LONGEST_GUIDE = 6;

  static final String OPENING = "【［（「『";

  /** One of these may stand behind the ending of a 引题. */
  private static final Set<Character> BEHIND_KICKER = Set.of('时', '中', '上', '：');

  private static final TellingPattern PAGE_HEAD =
      TellingPattern.of(
          "星责版", "^.{0,80}\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日.{0,20}(星期|责编|责任编辑|版面|本版).{0,120}$");

  private static final TellingPattern ACCOUNT =
      TellingPattern.of("索号", "^.{0,12}(抖音|微博|头条|快手|视频号|公众号)(搜索|号|账号).{0,16}$");

  private static final TellingPattern INSIDE_COVER =
      TellingPattern.atHead("封插彩内扉", 1, "^(封二|封三|插页|彩页|内页|扉页) ?：? ?(.*)$");

  private static final TellingPattern FOLIO =
      TellingPattern.of("0123456789", "^[-—·. 第/｜]{0,6}\\d{1,4}[-—·. 页/｜]{0,6}$");

  private JournalPhrases() {}

  private static WordList list(String resource) {
    return WordList.read(JournalPhrases.class, resource);
  }

  /** 目录 and its like. */
  public static boolean isContentsHead(String text) {
    if (text.length() > 40) {
      return false;
    }
    String plain = NormalForm.of(text);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < plain.length() && letters.length() <= CONTENTS.longest(); ) {
      int c = plain.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    boolean may = !letters.isEmpty() && letters.length() <= CONTENTS.longest();
    return may && CONTENTS.contains(letters.toString().toUpperCase(Locale.ROOT));
  }

  /** A field of a masthead, a line that names publisher or issue, a cover's caption. */
  public static boolean isMasthead(String text) {
    return text.length() <= SHORT && MastheadPhrases.isAny(NormalForm.of(text));
  }

  /** Says who printed a journal, in how many copies, with whose permission. */
  public static boolean isImprint(String text) {
    return text.length() <= SHORT && MastheadPhrases.isImprint(NormalForm.of(text));
  }

  /** Holds a field of a masthead with what it says, be it behind something else. */
  public static boolean holdsMastheadField(String text) {
    return text.length() <= SHORT && MastheadPhrases.holdsField(NormalForm.of(text));
  }

  /** What columns are called in the trade; asked only where a contents page marks none. */
  public static boolean isColumnName(String text) {
    return text.length() <= 14 && endsAsColumn(CharacterClass.withoutSpaces(NormalForm.of(text)));
  }

  /**
   * Nothing but one of the words that columns are called by: 史话 is a column, though 史 is a name.
   */
  public static boolean isColumnWord(String text) {
    return text.length() <= 14
        && COLUMNS.contains(CharacterClass.withoutSpaces(NormalForm.of(text)));
  }

  private static boolean endsAsColumn(String plain) {
    return COLUMNS.before(plain, plain.length()) > 0;
  }

  /** The head of a newspaper page: date, weekday, editors. */
  public static boolean isPageHead(String text) {
    return text.length() <= 240 && PAGE_HEAD.matches(NormalForm.of(text));
  }

  /** Lines that name those who make the journal. */
  public static boolean isStaff(String text) {
    return text.length() <= 60 && MastheadPhrases.isStaff(NormalForm.of(text));
  }

  /** Year, number, serial or standard number of an issue. */
  public static boolean isIssueLine(String text) {
    return text.length() <= SHORT && MastheadPhrases.isIssueLine(NormalForm.of(text));
  }

  /** Asks the reader to scan or to follow. */
  public static boolean isPrompt(String text) {
    if (text.length() > 60) {
      return false;
    }
    String plain = NormalForm.of(text);
    return (plain.length() <= 34 && PROMPTS.frames(plain)) || ACCOUNT.matches(plain);
  }

  /** The heading of what the editors announce. */
  public static boolean isNotice(String text) {
    return text.length() <= 40 && NOTICES.contains(bare(text));
  }

  /** 内部资料 and its like: for whom the journal is. */
  public static boolean isRestriction(String text) {
    return text.length() <= 40 && RESTRICTIONS.frames(bare(text));
  }

  /** The heading of what leads to the articles of the issue. */
  public static boolean isGuide(String text) {
    String plain = text.length() <= 40 ? bare(text) : "";
    return GUIDES.contains(plain) || (plain.length() <= LONGEST_GUIDE && GUIDES.frames(plain));
  }

  /** Author, source and editor notes that close an article. */
  public static boolean isClosingNote(String text) {
    return text.length() <= 400 && NotePhrases.isClosing(NormalForm.of(text));
  }

  /** （通讯员 某某）: a by-line in brackets below the text. */
  public static boolean isClosingByline(String text) {
    return text.length() <= 60 && NotePhrases.isClosingByline(NormalForm.of(text));
  }

  /** A caption: who stands where, who took the picture. */
  public static boolean isPhotoNote(String text) {
    return text.length() <= 120 && NotePhrases.isPhoto(NormalForm.of(text));
  }

  /** 封面：… names the picture of a cover. */
  public static boolean isCoverCaption(String text) {
    return text.length() <= SHORT && MastheadPhrases.isCoverCaption(NormalForm.of(text));
  }

  /** 封二, 封三 and their like, in a contents page. */
  public static boolean isInsideCover(String text) {
    return text.length() <= SHORT && INSIDE_COVER.matches(NormalForm.of(text));
  }

  /** What follows 封二： on the same line, or empty. */
  public static String insideCoverRest(String text) {
    var m = INSIDE_COVER.matcher(NormalForm.of(text));
    return m.matches() ? m.group(2).strip() : "";
  }

  /** A short line that says who spoke where: 引题. */
  public static boolean isKicker(String text) {
    if (text.length() > 60) {
      return false;
    }
    String plain = NormalForm.of(text);
    int end = plain.length();
    while (end > 0 && BEHIND_KICKER.contains(plain.charAt(end - 1)) && plain.length() - end < 2) {
      end--;
    }
    String spoken = plain.substring(0, end);
    if (MEETINGS.isIn(plain)) {
      return true;
    }
    return spoken.length() - KICKERS.before(spoken, spoken.length()) >= 4
        && KICKERS.before(spoken, spoken.length()) > 0;
  }

  /** 原因分析, 结语: heads a section of an article. */
  public static boolean isSectionHead(String text) {
    return text.length() <= LONGEST_SECTION_HEAD
        && SECTIONS.contains(CharacterClass.withoutSpaces(NormalForm.of(text)));
  }

  /** Sentences in which the editors speak of what they print: 本刊邀请…, 现摘登…. */
  public static boolean isEditorial(String text) {
    return text.length() <= LONGEST_EDITORIAL && EDITORIALS.isIn(text);
  }

  /** Printed below a title: who was there and spoke (某某出席并讲话). */
  public static boolean isAttendance(String text) {
    return text.length() <= LONGEST_ATTENDANCE && ATTENDANCE.frames(text);
  }

  /** A turn of an interview (问：, 答：), however long it is. */
  public static boolean isTurn(String text) {
    return SPEAKERS.at(text, 0) > 0;
  }

  /** Nothing but a page number. */
  public static boolean isFolio(String text) {
    return text.length() <= 12 && FOLIO.matches(NormalForm.of(text));
  }

  private static String bare(String text) {
    String compact = CharacterClass.withoutSpaces(NormalForm.of(text));
    boolean closed = compact.length() > 2 && OPENING.indexOf(compact.charAt(0)) >= 0;
    String inside = closed ? compact.substring(1, compact.length() - 1) : compact;
    boolean called = !inside.isEmpty() && "：！".indexOf(inside.charAt(inside.length() - 1)) >= 0;
    return called ? inside.substring(0, inside.length() - 1) : inside;
  }
}

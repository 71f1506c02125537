package kange.parse.line;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The fixed expressions of Chinese journals: what mastheads, notes, prompts and by-lines say. Only
 * words of the trade, never a journal, person or title; the words are in lists beside this class.
 * All are asked of short strings in their {@link NormalForm} only, so none can run long. Stateless;
 * thread-safe.
 */
public final class JournalPhrases {
  /** Longer strings are prose; the expressions below are not asked. */
  public static final int SHORT = 160;

  private static final WordList MASTHEAD = list("masthead-fields.txt");
  private static final WordList STAFF = list("staff.txt");
  private static final WordList PUBLISHING = list("publishing.txt");
  private static final WordList COLUMNS = list("column-words.txt");
  private static final WordList PROMPTS = list("prompts.txt");
  private static final WordList NOTICES = list("notice-heads.txt");
  private static final WordList CONTENTS = list("contents-heads.txt");
  private static final WordList GUIDES = list("guide-heads.txt");
  private static final WordList CLOSING = list("closing-notes.txt");
  private static final WordList SUPPLIED = list("supplied.txt");
  private static final WordList KICKERS = list("kicker-endings.txt");
  private static final WordList PHOTOS = list("photo-notes.txt");

  /** Behind a word of the masthead stands one of these before what it says. */
  private static final String SEPARATORS = "：（/ ｜";

  /** A field whose word is run together with what it says is marked so in its list. */
  private static final String RUN_IN = "*";

  /** The longest of the fields that are run in. */
  private static final int LONGEST_RUN_IN = 8;

  /** 要闻导读: longer lines that end so are text. */
  private static final int LONGEST_GUIDE = 6;

  private static final String OPENING = "【［（「『";

  private static final Pattern ISSUE_LINE =
      Pattern.compile(
          "^.{0,20}(\\d{4} ?年 ?第 ?\\d+ ?期|总 ?第? ?\\d+ ?期|第 ?\\d+ ?期|\\d{4} ?[.·/] ?\\d{1,2}$"
              + "|[一二][〇○零一二三四五六七八九]{3} ?年 ?(第|[一二三四五六七八九十]{1,3} ?月)|第[一二三四五六七八九十]{1,4}期"
              + "|ISSN|CN ?\\d|每月\\d+日出版|\\d{4} ?年 ?(\\d{1,2} ?月|增刊|特刊|专刊)).{0,30}$");

  private static final Pattern PAGE_HEAD =
      Pattern.compile(
          "^.{0,80}\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日.{0,20}(星期|责编|责任编辑|版面|本版).{0,120}$");

  private static final Pattern ACCOUNT = Pattern.compile("^.{0,12}(抖音|微博|头条|快手)(搜索|号|账号).{0,16}$");

  private static final Pattern CLOSING_BYLINE =
      Pattern.compile("^（(本刊|本报|特约|实习|见习){0,3}(记者|通讯员|撰稿人?|撰文|文|作者)[ ：/][^，。；]{2,40}）$");

  private static final Pattern REPORTED = Pattern.compile("^[（【［]?据.{2,12}(报道|消息).{0,200}$");

  private static final Pattern POSITION =
      Pattern.compile("^[（【]?((左|右|中间?|前排|后排)[一二三四五六]?(为|起).{2,60})$");

  private static final Pattern INSIDE_COVER = Pattern.compile("^(封二|封三|插页|彩页|内页|扉页) ?：? ?(.*)$");

  private static final Pattern COVER_CAPTION =
      Pattern.compile("^(封面|封底|封面图片|封底图片|封面照片|封面摄影|封底摄影) ?：.{0,150}$");

  private static final Pattern JUMP =
      Pattern.compile(
          "^.{0,40}[（［【] ?(下转|转下|接下).{0,10}[）］】]$|^[（［【] ?(上接|接上|上承).{0,10}[）］】].{0,40}$");

  private static final Pattern FOLIO = Pattern.compile("^[-—·. 第/｜]{0,6}\\d{1,4}[-—·. 页/｜]{0,6}$");

  private JournalPhrases() {}

  private static WordList list(String resource) {
    return WordList.read(JournalPhrases.class, resource);
  }

  /** 目录 and its like. */
  public static boolean isContentsHead(String text) {
    if (text.length() > 40) {
      return false;
    }
    StringBuilder letters = new StringBuilder();
    NormalForm.of(text)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return CONTENTS.contains(letters.toString().toUpperCase(Locale.ROOT));
  }

  /** A field of a masthead, a line that names publisher or issue, a cover's caption. */
  public static boolean isMasthead(String text) {
    if (text.length() > SHORT) {
      return false;
    }
    String plain = NormalForm.of(text);
    return isMastheadField(plain)
        || (STAFF.at(plain, 0) > 0 && plain.length() <= 60)
        || isPublisher(plain)
        || ISSUE_LINE.matcher(plain).matches()
        || COVER_CAPTION.matcher(plain).matches();
  }

  private static boolean isMastheadField(String plain) {
    String text = unspaced(plain);
    int head = MASTHEAD.at(text, 0);
    if (head > 0 && (head == text.length() || SEPARATORS.indexOf(text.charAt(head)) >= 0)) {
      return true;
    }
    int most = Math.min(text.length(), LONGEST_RUN_IN);
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

  /** What columns are called in the trade; asked only where a contents page marks none. */
  public static boolean isColumnName(String text) {
    return text.length() <= 14 && endsAsColumn(CharacterClass.withoutSpaces(NormalForm.of(text)));
  }

  private static boolean endsAsColumn(String plain) {
    return COLUMNS.before(plain, plain.length()) > 0;
  }

  /** The head of a newspaper page: date, weekday, editors. */
  public static boolean isPageHead(String text) {
    return text.length() <= 240 && PAGE_HEAD.matcher(NormalForm.of(text)).matches();
  }

  /** Lines that name those who make the journal. */
  public static boolean isStaff(String text) {
    return text.length() <= 60 && STAFF.at(unspaced(NormalForm.of(text)), 0) > 0;
  }

  /** Year, number, serial or standard number of an issue. */
  public static boolean isIssueLine(String text) {
    return text.length() <= SHORT && ISSUE_LINE.matcher(NormalForm.of(text)).matches();
  }

  /** Asks the reader to scan or to follow. */
  public static boolean isPrompt(String text) {
    if (text.length() > 60) {
      return false;
    }
    String plain = NormalForm.of(text);
    return (plain.length() <= 34 && PROMPTS.frames(plain)) || ACCOUNT.matcher(plain).matches();
  }

  /** The heading of what the editors announce. */
  public static boolean isNotice(String text) {
    return text.length() <= 40 && NOTICES.contains(bare(text));
  }

  /** The heading of what leads to the articles of the issue. */
  public static boolean isGuide(String text) {
    String plain = text.length() <= 40 ? bare(text) : "";
    return GUIDES.contains(plain) || (plain.length() <= LONGEST_GUIDE && GUIDES.frames(plain));
  }

  /** Author, source and editor notes that close an article. */
  public static boolean isClosingNote(String text) {
    if (text.length() > 400) {
      return false;
    }
    String plain = NormalForm.of(text);
    String inside =
        plain.isEmpty() || OPENING.indexOf(plain.charAt(0)) < 0
            ? plain
            : plain.substring(1).strip();
    return CLOSING.at(inside, 0) > 0
        || CLOSING_BYLINE.matcher(plain).matches()
        || REPORTED.matcher(plain).matches()
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
  public static boolean isClosingByline(String text) {
    return text.length() <= 60 && CLOSING_BYLINE.matcher(NormalForm.of(text)).matches();
  }

  /** A caption: who stands where, who took the picture. */
  public static boolean isPhotoNote(String text) {
    if (text.length() > 120) {
      return false;
    }
    String plain = NormalForm.of(text);
    String inside =
        plain.isEmpty() || OPENING.indexOf(plain.charAt(0)) < 0 ? plain : plain.substring(1);
    String open =
        inside.isEmpty() || "）】］".indexOf(inside.charAt(inside.length() - 1)) < 0
            ? inside
            : inside.substring(0, inside.length() - 1);
    return (PHOTOS.frames(open.strip()) && plain.length() > 1) || POSITION.matcher(plain).matches();
  }

  /** 封面：… names the picture of a cover. */
  public static boolean isCoverCaption(String text) {
    return text.length() <= SHORT && COVER_CAPTION.matcher(NormalForm.of(text)).matches();
  }

  /** 封二, 封三 and their like, in a contents page. */
  public static boolean isInsideCover(String text) {
    return text.length() <= SHORT && INSIDE_COVER.matcher(NormalForm.of(text)).matches();
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
    while (end > 0 && "时中上：".indexOf(plain.charAt(end - 1)) >= 0 && plain.length() - end < 2) {
      end--;
    }
    String spoken = plain.substring(0, end);
    return spoken.length() - KICKERS.before(spoken, spoken.length()) >= 4
        && KICKERS.before(spoken, spoken.length()) > 0;
  }

  /** Where a text goes on, or came from. */
  public static boolean isJump(String text) {
    return text.length() <= 60 && JUMP.matcher(NormalForm.of(text)).matches();
  }

  /** Nothing but a page number. */
  public static boolean isFolio(String text) {
    return text.length() <= 12 && FOLIO.matcher(NormalForm.of(text)).matches();
  }

  private static String bare(String text) {
    String compact = CharacterClass.withoutSpaces(NormalForm.of(text));
    boolean closed = compact.length() > 2 && OPENING.indexOf(compact.charAt(0)) >= 0;
    String inside = closed ? compact.substring(1, compact.length() - 1) : compact;
    boolean called = !inside.isEmpty() && "：！".indexOf(inside.charAt(inside.length() - 1)) >= 0;
    return called ? inside.substring(0, inside.length() - 1) : inside;
  }
}

package kange.parse.name;

import kange.parse.line.CharacterClass;
import kange.parse.line.WordList;
import kange.text.Words;

/**
 * How likely a string is to name a body (office, department, study group), by its form alone. Asked
 * of {@link kange.parse.line.NormalForm aligned} text without spaces.
 */
final class BodyName {
  static final double LIKELY = 0.3;

  private static final WordList ENDINGS = WordList.read(BodyName.class, "bodies.txt");
  private static final WordList OF_JOURNAL = WordList.read(BodyName.class, "bodies-of-journal.txt");
  private static final WordList IN_NAMES = WordList.read(BodyName.class, "bodies-in-names.txt");
  private static final WordList OPENERS = WordList.read(BodyName.class, "title-openers.txt");

  private static final String NO_PART = "，。；：！？、《》“”的了吗呢吧";

  /** 市局, 某厅, 校办. */
  private static final String OF_PLACE = "某市省县区州旗总分校院局厂矿段团";

  /** 社区, 法院: which one, the place or the line before says. */
  private static final double BARE_ENDING = 0.2;

  private static final int LONGEST = 45;
  private static final double LONG = 0.92;
  private static final double SHORT = 0.8;
  private static final double SHORTEST = 0.65;

  /** 马保会: what a surname opens is a name before it is a body. */
  private static final double IN_NAME = 0.15;

  private static final double OPENED_LIKE_A_TITLE = 0.1;

  private BodyName() {}

  /** True where some word that names of bodies end in ends there: a quick look before the rest. */
  static boolean mayEnd(String form, int end) {
    return ENDINGS.before(form, end) > 0 || OF_JOURNAL.before(form, end) > 0;
  }

  static boolean isOfJournal(String form) {
    return OF_JOURNAL.contains(form);
  }

  /** Three characters or more, with an ending that no given name has. */
  static boolean endsLikeBodiesOnly(String form) {
    return form.codePointCount(0, form.length()) >= 3
        && ENDINGS.before(form, form.length()) > 0
        && IN_NAMES.before(form, form.length()) == 0;
  }

  static boolean endsInWord(String form) {
    return ENDINGS.before(form, form.length()) > 1;
  }

  /**
   * Nothing but endings (课题组, 机关党委): of which body, only what stands before can say. An ending of
   * one character opens a name as well (市图书馆).
   */
  static boolean isBare(String form) {
    int end = form.length();
    while (ENDINGS.before(form, end) > 1) {
      end -= ENDINGS.before(form, end);
    }
    return end == 0;
  }

  /** From 0 to 1. */
  static double likelihood(String form) {
    if (OF_JOURNAL.contains(form)) {
      return LONG;
    }
    int length = form.codePointCount(0, form.length());
    if (length == 2) {
      boolean told = OF_PLACE.indexOf(form.charAt(0)) >= 0 && ENDINGS.contains(form.substring(1));
      return told ? SHORTEST : ENDINGS.contains(form) ? BARE_ENDING : 0;
    }
    if (length < 3 || form.length() > LONGEST || ENDINGS.before(form, form.length()) == 0) {
      return 0;
    }
    for (int i = 0; i < form.length(); i++) {
      if (NO_PART.indexOf(form.charAt(i)) >= 0) {
        return 0;
      }
    }
    if (CharacterClass.han(form) < 2) {
      return 0;
    }
    double opened = opensTitle(form) ? OPENED_LIKE_A_TITLE : 1;
    if (length == 3) {
      return isNameBeforeBody(form) ? IN_NAME : SHORTEST * opened;
    }
    return (length == 4 ? SHORT : LONG) * opened;
  }

  /** 服务基层…; but 服务中心 is a body, and 服务中心党总支 is one of its own. */
  private static boolean opensTitle(String form) {
    int opener = OPENERS.at(form, 0);
    return opener > 0 && ENDINGS.at(form, 0) <= opener;
  }

  private static boolean isNameBeforeBody(String form) {
    boolean surname =
        Surnames.isEveryday(form, 0)
            || (Surnames.isRare(form, 0) && !Words.isWord(form.substring(1)));
    return surname
        && IN_NAMES.before(form, form.length()) > 0
        && !Words.isWord(form.substring(0, 2));
  }
}

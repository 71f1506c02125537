package kange.parse.name;

import kange.parse.line.CharacterClass;
import kange.parse.line.WordList;
import kange.text.Words;

/**
 * How likely a string is to be the name of a person, by its form alone: surname, length, and
 * whether it is a word of the language. Asked of {@link kange.parse.line.NormalForm aligned} text.
 */
final class PersonName {
  /** From here on a string is taken for a name where the line speaks neither for nor against. */
  static final double LIKELY = 0.2;

  /** A pen name that no surname opens: a name only where a role or a sign says so. */
  static final double PEN_NAME = 0.08;

  private static final WordList NEVER = WordList.read(PersonName.class, "given-never.txt");
  private static final WordList NO_NAMES = WordList.read(PersonName.class, "not-names.txt");

  private static final WordList TIBETAN = WordList.read(PersonName.class, "tibetan.txt");

  private static final double COMPOUND = 0.95;
  private static final double DOTTED = 0.95;
  private static final double THREE = 0.9;
  private static final double THREE_RARE = 0.6;
  private static final double TWO = 0.75;
  private static final double TWO_RARE = 0.5;

  /** 陈林雅君: the surnames of two families. */
  private static final double TWO_SURNAMES = 0.25;

  private static final double FOUR = 0.05;

  /** A word of the dictionary is a name now and then: 高峰, 文静. */
  private static final double WORD = 0.3;

  /** 石桥镇, 常用语: a word and one character more. */
  private static final double WORD_AND_MORE = 0.25;

  /** 江宁区, 石桥镇: a surname first, and an ending that only bodies have. */
  private static final double BODY = 0.15;

  private static final double ODD_CHARACTER = 0.12;
  private static final double KNOWN_WORD = 0.03;
  private static final int LONGEST_DOTTED = 20;

  private PersonName() {}

  /**
   * From 0 to 1.
   *
   * @param spaced printed with space between the characters, as names of two are and words are not
   */
  static double likelihood(String form, boolean spaced) {
    if (form.indexOf('·') > 0 || form.indexOf('.') > 0) {
      return isDotted(form) ? DOTTED : LatinName.likelihood(form);
    }
    if (CharacterClass.han(form) < form.codePointCount(0, form.length())) {
      return LatinName.likelihood(form);
    }
    int length = form.codePointCount(0, form.length());
    if (MongolianName.is(form)) {
      return COMPOUND;
    }
    if (length < 2 || length > 4) {
      return 0;
    }
    if (NO_NAMES.contains(form)) {
      return spaced && length == 2 ? WORD : KNOWN_WORD;
    }
    double byForm = byForm(form, length) * (BodyName.endsLikeBodiesOnly(form) ? BODY : 1);
    if (byForm == 0) {
      return 0;
    }
    return byForm * givenName(form, length) * (spaced && length == 2 ? 1 : wordiness(form, length));
  }

  private static double byForm(String form, int length) {
    if (length == 4
        && TIBETAN.begins(form.charAt(0))
        && TIBETAN.contains(form.substring(0, 2))
        && TIBETAN.contains(form.substring(2))) {
      return COMPOUND;
    }
    if (Surnames.opensCompound(form) && length > 2) {
      return COMPOUND;
    }
    boolean everyday = Surnames.isEveryday(form, 0);
    if (!everyday && !Surnames.isRare(form, 0)) {
      return length == 4 ? 0 : PEN_NAME;
    }
    return switch (length) {
      case 2 -> everyday ? TWO : TWO_RARE;
      case 3 -> everyday ? THREE : THREE_RARE;
      default -> everyday && Surnames.isEveryday(form, 1) ? TWO_SURNAMES : FOUR;
    };
  }

  private static double givenName(String form, int length) {
    int from = Surnames.opensCompound(form) && length > 2 ? 2 : 1;
    double factor = 1;
    for (int i = from; i < form.length(); i++) {
      if (NEVER.contains(form.charAt(i))) {
        factor *= ODD_CHARACTER;
      }
    }
    return factor;
  }

  private static double wordiness(String form, int length) {
    if (length == form.length() && Surnames.opensCompound(form)) {
      return 1;
    }
    if (Words.isWord(form)) {
      return WORD;
    }
    if (length == form.length() && length > 2 && Words.isWord(form.substring(0, 2))) {
      return WORD_AND_MORE;
    }
    return length == 4 && Words.isWord(form.substring(2)) ? WORD_AND_MORE : 1;
  }

  /** 卡尔·E·贝克: one capital letter between two dots. */
  static boolean isInitial(String form, int at) {
    return at > 1
        && at + 1 < form.length()
        && form.charAt(at) >= 'A'
        && form.charAt(at) <= 'Z'
        && form.charAt(at - 1) == '·'
        && form.charAt(at + 1) == '·'
        && CharacterClass.isHan(form.charAt(at - 2));
  }

  /** 买买提·艾力, also with the full stop that scans make of the dot. */
  private static boolean isDotted(String form) {
    boolean part = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      boolean dot = c == '·' || c == '.';
      if (dot && !part) {
        return false;
      }
      part = !dot;
      boolean initial = isInitial(form, i);
      if (!dot && !initial && !CharacterClass.isHan(c) && !Character.isSurrogate(c)) {
        return false;
      }
    }
    return part && form.length() <= LONGEST_DOTTED;
  }
}

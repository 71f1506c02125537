package kange.parse.name;

import kange.parse.line.CharacterClass;

/**
 * 列车员廖慈淼, 小区居民段满: what somebody is, and the name, in one word. Below a title it says whom the
 * article is about. Stateless.
 */
public final class PersonWithTrade {
  /** What people are called by what they do ends in one of these. */
  private static final String PEOPLE = "员工师民人长手生者兵家匠官警医农";

  private static final String DRIVER = "司机";

  private static final int SHORTEST_TRADE = 2;
  private static final int LONGEST_TRADE = 6;
  private static final int LONGEST_NAME = 4;

  /** With nothing around it that speaks for a name, the name must do so itself. */
  private static final double SURE = 0.5;

  private PersonWithTrade() {}

  /** Whether the whole line says so. */
  public static boolean is(String line) {
    String text = CharacterClass.withoutSpaces(line);
    if (text.length() > LONGEST_TRADE + LONGEST_NAME
        || CharacterClass.han(text) < text.codePointCount(0, text.length())) {
      return false;
    }
    for (int name = 2; name <= LONGEST_NAME; name++) {
      int at = text.length() - name;
      if (at >= SHORTEST_TRADE
          && at <= LONGEST_TRADE
          && isTrade(text.substring(0, at))
          && BylineReader.personLikelihood(text.substring(at)) >= SURE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrade(String word) {
    return PEOPLE.indexOf(word.charAt(word.length() - 1)) >= 0 || word.endsWith(DRIVER);
  }
}

package kange.parse.name;

import kange.parse.line.WordList;

/** Names that Mongols have, made of two words of their language: 乌云毕力格, 其其格玛. */
final class MongolianName {
  /** Two words of four characters each. */
  static final int LONGEST = 8;

  private static final int SHORTEST = 3;

  private static final WordList PARTS = WordList.read(MongolianName.class, "mongolian.txt");

  private MongolianName() {}

  /** Two words of the list, one behind the other. */
  static boolean is(String form) {
    // Nearly all names are ruled out by how they begin.
    if (form.length() < SHORTEST || form.length() > LONGEST || PARTS.at(form, 0) == 0) {
      return false;
    }
    for (int at = 1; at < form.length(); at++) {
      if (PARTS.contains(form.substring(0, at)) && PARTS.contains(form.substring(at))) {
        return true;
      }
    }
    return false;
  }
}

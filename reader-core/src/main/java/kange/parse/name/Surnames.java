package kange.parse.name;

import kange.parse.line.WordList;

/** The surnames in use, asked in simplified characters. */
final class Surnames {
  private static final WordList EVERYDAY = WordList.read(Surnames.class, "surnames.txt");
  private static final WordList RARE = WordList.read(Surnames.class, "surnames-rare.txt");
  private static final WordList COMPOUND = WordList.read(Surnames.class, "surnames-compound.txt");

  private Surnames() {}

  static boolean isEveryday(String text, int at) {
    return at < text.length() && EVERYDAY.contains(text.charAt(at));
  }

  static boolean isRare(String text, int at) {
    return at < text.length() && RARE.contains(text.charAt(at));
  }

  /** 欧阳, 司马 …: a surname of two characters opens the text. */
  static boolean opensCompound(String text) {
    return text.length() >= 2
        && COMPOUND.begins(text.charAt(0))
        && COMPOUND.contains(text.substring(0, 2));
  }
}

package kange.archive;

import kange.store.sql.LanguageKeys;

/** The keys that archives are really written with, for tests of what lies below the archive. */
public final class ChineseKeysForTests {
  private ChineseKeysForTests() {}

  public static LanguageKeys keys() {
    return new ChineseKeys();
  }
}

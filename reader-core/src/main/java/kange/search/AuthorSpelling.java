package kange.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How an author's name is typed on a keyboard without an input method. */
final class AuthorSpelling {
  private static final Transliterator NAMES =
      Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");

  private AuthorSpelling() {}

  /** Full pinyin ({@code jiangtao}) and initials ({@code jt}); none where there is no Han. */
  static Set<String> of(String name) {
    List<String> syllables = new ArrayList<>();
    name.codePoints()
        .filter(Character::isIdeographic)
        .mapToObj(AuthorSpelling::syllable)
        .forEach(syllables::add);
    StringBuilder initials = new StringBuilder();
    syllables.forEach(s -> initials.append(s.charAt(0)));
    Set<String> spellings = new TreeSet<>();
    if (syllables.size() > 1) {
      spellings.add(String.join("", syllables));
      spellings.add(initials.toString());
    }
    return spellings;
  }

  private static String syllable(int c) {
    String text = Character.toString(c);
    synchronized (NAMES) {
      String latin = NAMES.transliterate(text).strip().toLowerCase(Locale.ROOT);
      return latin.isEmpty() ? text : latin;
    }
  }
}

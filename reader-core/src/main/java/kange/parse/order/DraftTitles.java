package kange.parse.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import kange.parse.line.KeyPairs;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.segment.ArticleSegment;

/**
 * The titles of articles, printed and listed, asked which of them a text repeats: by an index, for
 * a file has as many notes that ask as it has articles. Not thread-safe.
 */
final class DraftTitles {
  private final double alike;
  private final ToDoubleBiFunction<String, String> likeness;
  private final List<String> keys = new ArrayList<>();

  /** By key, whose title it is. */
  private final List<Integer> owners = new ArrayList<>();

  /** Keys too short for the index. */
  private final List<Integer> shorts = new ArrayList<>();

  private final KeyPairs pairs;

  /**
   * Of articles by their places in the list.
   *
   * @param alike what is more alike repeats a title
   * @param likeness of two keys, as {@link TitleSimilarity#of} measures it
   */
  DraftTitles(
      List<TextLine> lines,
      List<ArticleSegment> drafts,
      double alike,
      ToDoubleBiFunction<String, String> likeness) {
    this.alike = alike;
    this.likeness = likeness;
    for (int d = 0; d < drafts.size(); d++) {
      for (String title : of(lines, drafts.get(d))) {
        String key = TitleSimilarity.key(title);
        if (key.length() <= KeyPairs.SHORT) {
          shorts.add(keys.size());
        }
        keys.add(key);
        owners.add(d);
      }
    }
    pairs = new KeyPairs(keys);
  }

  /** The title as it is printed, empty where none is, and as it is listed, where it is. */
  static List<String> of(List<TextLine> lines, ArticleSegment draft) {
    StringBuilder printed = new StringBuilder();
    for (int i = draft.start().first(); i <= draft.start().last(); i++) {
      printed.append(lines.get(i).text());
    }
    List<String> titles = new ArrayList<>();
    titles.add(printed.toString());
    draft.start().entryTitle().ifPresent(titles::add);
    return titles;
  }

  /** The articles of which a text repeats a title. */
  Set<Integer> repeatedBy(String text) {
    String key = TitleSimilarity.key(text);
    Set<Integer> repeated = new TreeSet<>();
    for (int k : pairs.alike(key, alike)) {
      add(k, key, repeated);
    }
    if (key.length() <= KeyPairs.SHORT) {
      shorts.forEach(k -> add(k, key, repeated));
    }
    return repeated;
  }

  private void add(int k, String key, Set<Integer> repeated) {
    if (likeness.applyAsDouble(keys.get(k), key) > alike) {
      repeated.add(owners.get(k));
    }
  }
}

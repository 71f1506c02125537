package kange.app.browse;

import java.util.Optional;
import kange.model.IndexedName;

/**
 * A line of an index of names: a letter, or a name.
 *
 * @param indexed empty on the line of a letter
 */
record NameRow(String letter, Optional<IndexedName> indexed) {
  static NameRow of(IndexedName name) {
    return new NameRow(name.letter(), Optional.of(name));
  }

  String text() {
    return indexed.map(IndexedName::name).orElse(letter);
  }

  String count() {
    return indexed.map(n -> Integer.toString(n.articles())).orElse("");
  }
}

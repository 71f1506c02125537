package kange.app.names;

import java.util.Optional;
import kange.app.parts.NumberFormats;
import kange.app.shell.Texts;
import kange.model.catalogue.IndexedName;

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

  /** How many articles a name has; nothing on the line of a letter. */
  String count(Texts texts) {
    return indexed.map(n -> NumberFormats.count(n.articles(), texts)).orElse("");
  }
}

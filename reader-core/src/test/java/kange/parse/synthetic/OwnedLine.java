package kange.parse.synthetic;

import java.util.Optional;
import kange.model.issue.LeftoverKind;

/**
 * A physical line of an issue and whose it is: an article's, a leftover's, or nobody's when blank.
 *
 * @param article index on the card, -1 for none
 * @param order place in the article's reading order
 */
record OwnedLine(String text, int article, int order, Optional<LeftoverKind> other) {
  static final int NONE = -1;

  static OwnedLine blank() {
    return new OwnedLine("", NONE, 0, Optional.empty());
  }

  static OwnedLine of(int article, int order, String text) {
    return text.isBlank() ? blank() : new OwnedLine(text, article, order, Optional.empty());
  }

  static OwnedLine of(LeftoverKind kind, String text) {
    return text.isBlank() ? blank() : new OwnedLine(text, NONE, 0, Optional.of(kind));
  }

  /** The same owner's, with other text; a line without text is nobody's. */
  OwnedLine with(String newText) {
    return newText.isBlank() ? blank() : new OwnedLine(newText, article, order, other);
  }

  /** The same line at another place of its article's reading order. */
  OwnedLine at(int newOrder) {
    return new OwnedLine(text, article, newOrder, other);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean isArticle() {
    return article >= 0;
  }

  boolean is(LeftoverKind kind) {
    return other.filter(kind::equals).isPresent();
  }

  boolean sameOwner(OwnedLine next) {
    return article == next.article && other.equals(next.other);
  }
}

package kange.model.marks;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Which marks to list; empty parts do not narrow.
 *
 * @param text words that must all be in the mark's quote, note, tags or article's title; folded, so
 *     that width, case, 简繁 and spaces of the OCR do not matter
 * @param colours leaves highlights of these colours only, and no other kind
 * @param tag a tag the article must bear
 */
public record MarkQuery(
    String text,
    Set<MarkKind> kinds,
    Set<HighlightColour> colours,
    Optional<String> tag,
    OptionalLong article) {
  /** Every mark of every article. */
  public static final MarkQuery ALL = ofText("");

  /** Takes copies of the sets. */
  public MarkQuery {
    kinds = Set.copyOf(kinds);
    colours = Set.copyOf(colours);
  }

  /** Marks of any kind and colour that hold all the words of a text; all marks for a blank one. */
  public static MarkQuery ofText(String text) {
    return new MarkQuery(text, Set.of(), Set.of(), Optional.empty(), OptionalLong.empty());
  }
}

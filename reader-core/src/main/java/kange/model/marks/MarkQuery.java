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
  public static final MarkQuery ALL = ofText("");

  public MarkQuery {
    kinds = Set.copyOf(kinds);
    colours = Set.copyOf(colours);
  }

  public static MarkQuery ofText(String text) {
    return new MarkQuery(text, Set.of(), Set.of(), Optional.empty(), OptionalLong.empty());
  }
}

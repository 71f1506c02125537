package kange.typeset;

/**
 * What a line break cannot tear: a character with its marks, a word, a pair of dashes, a space.
 *
 * @param start in the paragraph, in UTF-16 units
 * @param width natural width in points
 * @param trimLeft white at the left of the glyph that may go, in points
 * @param trimRight the same at the right
 */
record Atom(int start, int end, CharClass kind, double width, double trimLeft, double trimRight) {

  boolean is(CharClass other) {
    return kind == other;
  }
}

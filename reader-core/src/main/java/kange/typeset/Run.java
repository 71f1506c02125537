package kange.typeset;

/**
 * Characters that stand together at one place of a line: a Chinese character, a word, a space.
 *
 * @param x of the first glyph's origin, from the left end of the measure
 */
public record Run(String text, double x) {}

package kange.typeset;

/** Knows how wide characters are, for the device that will draw them. */
@FunctionalInterface
public interface Typeface {
  /** Advance width in em; 0 for characters that are never drawn, such as variation selectors. */
  double advance(Face face, int codePoint);
}

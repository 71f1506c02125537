package kange.export.pdf;

import java.util.Optional;

/**
 * What is drawn for a character.
 *
 * @param codePoint what the font is asked for
 * @param advance in em
 * @param actual the text it stands for, where the glyph by itself would not say so
 */
record Glyph(EmbeddedFont font, int codePoint, double advance, Optional<String> actual) {}

package kange.export.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapSubtable;

/**
 * The font's character map, with a memory of which character each glyph was drawn for. Several
 * hundred common characters share their glyph with a radical or a compatibility form (一 U+4E00 and
 * ⼀ U+2F00); PDFBox would write the first of them into the text layer, and searching the PDF for 一
 * would find nothing.
 */
final class ExactCmap extends CmapSubtable {
  private final CmapSubtable font;
  private final Map<Integer, Integer> drawnFor = new HashMap<>();

  ExactCmap(CmapSubtable font) {
    this.font = font;
    setPlatformId(font.getPlatformId());
    setPlatformEncodingId(font.getPlatformEncodingId());
  }

  /** Whether the glyph of this character reads back as this character: first come, first served. */
  boolean claim(int codePoint) {
    return drawnFor.computeIfAbsent(getGlyphId(codePoint), glyph -> codePoint) == codePoint;
  }

  @Override
  public int getGlyphId(int codePoint) {
    return font.getGlyphId(codePoint);
  }

  @Override
  public List<Integer> getCharCodes(int glyph) {
    Integer drawn = drawnFor.get(glyph);
    return drawn == null ? font.getCharCodes(glyph) : List.of(drawn);
  }
}

package kange.export.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One bundled font on its way into one document. Must be closed after the document is saved. */
final class EmbeddedFont implements AutoCloseable {
  private final TrueTypeFont ttf;
  private final ExactCmap cmap;
  private final PDFont font;

  private EmbeddedFont(TrueTypeFont ttf, ExactCmap cmap, PDFont font) {
    this.ttf = ttf;
    this.cmap = cmap;
    this.font = font;
  }

  /**
   * @param resource class-path name of a TrueType file
   */
  static EmbeddedFont load(PDDocument document, String resource) throws IOException {
    try (InputStream in = EmbeddedFont.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException("missing from the program: " + resource);
      }
      // The parser keeps reading from the buffer until the font is closed.
      TrueTypeFont ttf = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
      // Substitutions would turn two dashes into one glyph that no search for —— finds.
      ttf.setEnableGsub(false);
      ExactCmap cmap = new ExactCmap(unicodeCmap(ttf.getCmap(), resource));
      ttf.getCmap().setCmaps(new CmapSubtable[] {cmap});
      return new EmbeddedFont(ttf, cmap, PDType0Font.load(document, ttf, true));
    }
  }

  private static CmapSubtable unicodeCmap(CmapTable table, String resource) throws IOException {
    return Optional.ofNullable(
            table.getSubtable(CmapTable.PLATFORM_WINDOWS, CmapTable.ENCODING_WIN_UNICODE_FULL))
        .orElseThrow(() -> new IOException("no Unicode cmap in " + resource));
  }

  boolean has(int codePoint) {
    return cmap.getGlyphId(codePoint) != 0;
  }

  /** Advance width in em. */
  double advance(int codePoint) throws IOException {
    return (double) ttf.getAdvanceWidth(cmap.getGlyphId(codePoint)) / ttf.getUnitsPerEm();
  }

  /** Where the glyph's ink begins and ends, in em from its origin. */
  double[] ink(int codePoint) throws IOException {
    GlyphData glyph = ttf.getGlyph().getGlyph(cmap.getGlyphId(codePoint));
    double em = ttf.getUnitsPerEm();
    return glyph == null
        ? new double[] {0, advance(codePoint)}
        : new double[] {
          glyph.getBoundingBox().getLowerLeftX() / em, glyph.getBoundingBox().getUpperRightX() / em
        };
  }

  /** Whether the text layer gives this character back without help. */
  boolean readsBack(int codePoint) {
    return cmap.claim(codePoint);
  }

  PDFont font() {
    return font;
  }

  @Override
  public void close() throws IOException {
    ttf.close();
  }
}

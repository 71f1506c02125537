package kange.export.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import kange.export.font.FontFile;
import kange.export.font.OpenFont;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font on its way into one document. Must be closed after the document is saved. */
final class EmbeddedFont implements AutoCloseable {
  private final OpenFont open;
  private final TrueTypeFont ttf;
  private final ExactCmap cmap;
  private final PDFont font;

  private EmbeddedFont(OpenFont open, ExactCmap cmap, PDFont font) {
    this.open = open;
    this.ttf = open.font();
    this.cmap = cmap;
    this.font = font;
  }

  /**
   * @param resource class-path name of a TrueType file
   */
  static EmbeddedFont bundled(PDDocument document, String resource) throws IOException {
    try (InputStream in = EmbeddedFont.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException("missing from the program: " + resource);
      }
      // The parser keeps reading from the buffer until the font is closed.
      TrueTypeFont ttf = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
      return of(document, new OpenFont(ttf, ttf));
    }
  }

  /** A font of this machine. */
  static EmbeddedFont installed(PDDocument document, FontFile file) throws IOException {
    return of(document, file.open());
  }

  private static EmbeddedFont of(PDDocument document, OpenFont open) throws IOException {
    TrueTypeFont ttf = open.font();
    // Substitutions would turn two dashes into one glyph that no search for —— finds.
    ttf.setEnableGsub(false);
    ExactCmap cmap = new ExactCmap(open.characters());
    ttf.getCmap().setCmaps(new CmapSubtable[] {cmap});
    return new EmbeddedFont(open, cmap, PDType0Font.load(document, ttf, true));
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
    open.close();
  }
}

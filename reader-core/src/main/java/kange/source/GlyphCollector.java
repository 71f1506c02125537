package kange.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import kange.model.ArchiveException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The characters of a PDF's pages with where they stand, each once also where a font is made bold
 * by drawing it twice. For one thread.
 */
final class GlyphCollector extends PDFTextStripper {
  /** More characters than any issue's page, drawn over each other, would never end. */
  private static final int MOST_ON_A_PAGE = 200_000;

  private final String name;
  private final PDDocument pages;
  private final List<PrintedGlyph> upright = new ArrayList<>();
  private final List<PrintedGlyph> turned = new ArrayList<>();
  private int met;

  /**
   * @param name of the file, to be told where it holds too much
   */
  GlyphCollector(String name, PDDocument document) {
    this.name = name;
    this.pages = document;
    setSuppressDuplicateOverlappingText(true);
    setShouldSeparateByBeads(false);
  }

  /**
   * What stands on a page.
   *
   * @param number from 1
   */
  Glyphs page(int number) throws IOException {
    upright.clear();
    turned.clear();
    met = 0;
    setStartPage(number);
    setEndPage(number);
    writeText(pages, Writer.nullWriter());
    return new Glyphs(List.copyOf(upright), List.copyOf(turned));
  }

  /**
   * Characters of a page.
   *
   * @param turned those that do not stand upright, in the order they are drawn in
   */
  record Glyphs(List<PrintedGlyph> upright, List<PrintedGlyph> turned) {}

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    Patience.check();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    met++;
    if (met > MOST_ON_A_PAGE) {
      throw ArchiveException.of(SourceMessage.TOO_MUCH_INSIDE, name);
    }
    super.processTextPosition(text);
  }

  @Override
  protected void writePage() {
    for (List<TextPosition> stretch : getCharactersByArticle()) {
      for (TextPosition at : stretch) {
        take(at);
      }
    }
  }

  private void take(TextPosition at) {
    String text = RadicalForms.asCharacters(at.getUnicode());
    if (!text.isEmpty()) {
      double left = at.getXDirAdj();
      double size = Math.max(1, at.getHeightDir() > 0 ? at.getFontSizeInPt() : 1);
      (at.getDir() == 0 ? upright : turned)
          .add(
              new PrintedGlyph(
                  text, left, left + at.getWidthDirAdj(), at.getYDirAdj(), size, false));
    }
  }
}

package kange.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.export.layout.PageStyle;
import kange.typeset.Face;
import kange.typeset.Line;
import kange.typeset.Run;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Writes set lines into one page's content. */
final class LinePainter {
  /** A wider gap than this, in em, reads back as a space: such a line says its text outright. */
  private static final double READS_AS_SPACE = 0.09;

  private final PDPageContentStream content;
  private final DocumentFonts fonts;
  private final List<Object> pieces = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private @Nullable EmbeddedFont font;
  private float size;

  LinePainter(PDPageContentStream content, DocumentFonts fonts) {
    this.content = content;
    this.fonts = fonts;
  }

  /** Draws a line with its measure's left end at x and its baseline at y. */
  void paint(Line line, PageStyle style, double x, double y) throws IOException {
    size = (float) style.size();
    font = null;
    content.beginText();
    content.setNonStrokingColor(Colors.of(style.color()));
    content.setTextMatrix(Matrix.getTranslateInstance((float) (x + first(line)), (float) y));
    boolean outright = line.loosest() > READS_AS_SPACE;
    if (outright) {
      begin(line.text());
    }
    double at = first(line);
    for (Run run : line.runs()) {
      double gap = (run.x() - at) / style.size();
      if (Math.abs(gap) > 1e-4) {
        moveBy(gap);
      }
      double advance =
          Dashes.areAll(run.text())
              ? dashes(run.text().length(), style.text().face())
              : show(run.text(), style.text().face(), !outright);
      at = run.x() + advance * style.size();
    }
    flush();
    if (outright) {
      content.endMarkedContent();
    }
    content.endText();
  }

  private static double first(Line line) {
    return line.runs().isEmpty() ? 0 : line.runs().getFirst().x();
  }

  /** Returns the advance in em. */
  private double show(String text, Face face, boolean mark) throws IOException {
    double advance = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      Optional<Glyph> glyph = fonts.glyph(face, text.codePointAt(at));
      if (glyph.isPresent()) {
        show(glyph.get(), mark);
        advance += glyph.get().advance();
      }
    }
    return advance;
  }

  /** Draws dashes as one stroke; they stay characters of their own for who copies them. */
  private double dashes(int count, Face face) throws IOException {
    Glyph dash = fonts.glyph(face, Dashes.DASH).orElseThrow();
    take(dash.font());
    flush();
    Dashes dashes = new Dashes(count, dash.font().ink(Dashes.DASH), dash.advance());
    content.setHorizontalScaling((float) (100 * dashes.scale()));
    content.showTextWithPositioning(dashes.pieces());
    content.setHorizontalScaling(100);
    return count * Dashes.ADVANCE;
  }

  private void take(EmbeddedFont next) throws IOException {
    if (next != font) {
      flush();
      font = next;
      content.setFont(font.font(), size);
    }
  }

  private void show(Glyph glyph, boolean mark) throws IOException {
    take(glyph.font());
    boolean marked = mark && glyph.actual().isPresent();
    if (marked) {
      flush();
      begin(glyph.actual().get());
    }
    letters.appendCodePoint(glyph.codePoint());
    if (marked) {
      flush();
      content.endMarkedContent();
    }
  }

  private void moveBy(double em) {
    flushLetters();
    pieces.add((float) (-1000 * em));
  }

  private void flushLetters() {
    if (!letters.isEmpty()) {
      pieces.add(letters.toString());
      letters.setLength(0);
    }
  }

  private void flush() throws IOException {
    flushLetters();
    if (!pieces.isEmpty()) {
      content.showTextWithPositioning(pieces.toArray());
      pieces.clear();
    }
  }

  /**
   * Opens a span that says its text. The properties are written in place: poppler, and with it many
   * readers on Linux, does not look at those that are kept in the page's resources, the only ones
   * PDFBox has a method for.
   */
  @SuppressWarnings("deprecation")
  private void begin(String actual) throws IOException {
    StringBuilder hex = new StringBuilder("FEFF");
    actual.chars().forEach(unit -> hex.append(String.format("%04X", unit)));
    content.appendRawCommands("/Span <</ActualText <" + hex + ">>> BDC\n");
  }
}

package kange.export.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kange.export.layout.Fragment;
import kange.export.layout.PageStyle;
import kange.export.layout.PageStyles;
import kange.export.layout.PlacedRow;
import kange.export.layout.Rule;
import kange.typeset.Align;
import kange.typeset.Line;
import kange.typeset.LineBreaker;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws pages: rows, running head, page number. */
final class PagePainter {
  static final PDRectangle SIZE = PDRectangle.A4;
  private static final double LEFT = (SIZE.getWidth() - PageStyles.MEASURE) / 2;
  private static final double TOP = SIZE.getHeight() - 82;
  private static final double HEAD = SIZE.getHeight() - 56;
  private static final double FOOT = 42;

  private final PDDocument document;
  private final DocumentFonts fonts;
  private final LineBreaker breaker;

  PagePainter(PDDocument document, DocumentFonts fonts, LineBreaker breaker) {
    this.document = document;
    this.fonts = fonts;
    this.breaker = breaker;
  }

  /** Height above the page's lower edge of a place in the text area. */
  static double y(double top) {
    return TOP - top;
  }

  static double left() {
    return LEFT;
  }

  /**
   * @param head what stands over the text, left and right; none on opening pages
   */
  void paint(PDPage page, List<PlacedRow> rows, int number, Optional<RunningHead> head)
      throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
      LinePainter painter = new LinePainter(content, fonts);
      if (head.isPresent()) {
        paint(head.get(), painter, content);
      }
      for (PlacedRow placed : rows) {
        double baseline = y(placed.top() + placed.row().baseline());
        for (Fragment fragment : placed.row().fragments()) {
          painter.paint(fragment.line(), fragment.style(), LEFT + fragment.x(), baseline);
        }
        for (Rule rule : placed.row().rules()) {
          paint(rule, baseline, content);
        }
      }
      paint(Integer.toString(number), PageStyles.FOLIO, FOOT, painter);
    }
  }

  private void paint(RunningHead head, LinePainter painter, PDPageContentStream content)
      throws IOException {
    paint(head.left(), PageStyles.RUNNING, HEAD, painter);
    PageStyle style = PageStyles.RUNNING;
    PageStyle right = style.withAlign(Align.RIGHT);
    paint(head.right(), right, HEAD, painter);
    paint(Rule.line(0, PageStyles.MEASURE, -6, 0.4, PageStyles.FAINT), HEAD, content);
  }

  /** A short text on one line. */
  private void paint(String text, PageStyle style, double y, LinePainter painter)
      throws IOException {
    List<Line> lines = breaker.lines(text, style.text(), PageStyles.MEASURE);
    if (!lines.isEmpty()) {
      painter.paint(lines.getFirst(), style, LEFT, y);
    }
  }

  private static void paint(Rule rule, double baseline, PDPageContentStream content)
      throws IOException {
    if (rule.x2() <= rule.x1()) {
      return;
    }
    float y = (float) (baseline + rule.rise());
    content.setStrokingColor(Colors.of(rule.color()));
    content.setLineWidth((float) rule.thickness());
    if (rule.dotted()) {
      // Counted from the right edge, so that the dots of all rows stand in columns.
      content.setLineCapStyle(1);
      content.setLineDashPattern(new float[] {0, DOT_STEP}, 0);
      double steps = Math.floor((PageStyles.MEASURE - rule.x1()) / DOT_STEP);
      double last = Math.ceil((PageStyles.MEASURE - rule.x2()) / DOT_STEP);
      content.moveTo((float) (LEFT + PageStyles.MEASURE - last * DOT_STEP), y);
      content.lineTo((float) (LEFT + PageStyles.MEASURE - steps * DOT_STEP), y);
    } else {
      content.setLineCapStyle(0);
      content.setLineDashPattern(new float[0], 0);
      content.moveTo((float) (LEFT + rule.x1()), y);
      content.lineTo((float) (LEFT + rule.x2()), y);
    }
    content.stroke();
  }

  private static final float DOT_STEP = 4;
}

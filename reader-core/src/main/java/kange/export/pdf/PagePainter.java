package kange.export.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kange.export.layout.FlowBlock;
import kange.export.layout.Fragment;
import kange.export.layout.PageFrame;
import kange.export.layout.PageStyle;
import kange.export.layout.PageTemplate;
import kange.export.layout.PlacedRow;
import kange.export.layout.Rule;
import kange.typeset.Align;
import kange.typeset.Line;
import kange.typeset.LineBreaker;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** Draws pages: rows, running head, who they are for, page number. */
final class PagePainter {
  private static final float DOT_STEP = 4;

  /** The stroke under the running head: how far below its baseline, how thick. */
  private static final double HEAD_STROKE = -6;

  private static final double HEAD_STROKE_WIDTH = 0.4;

  private final PDDocument document;
  private final DocumentFonts fonts;
  private final LineBreaker breaker;
  private final PageTemplate template;

  PagePainter(
      PDDocument document, DocumentFonts fonts, LineBreaker breaker, PageTemplate template) {
    this.document = document;
    this.fonts = fonts;
    this.breaker = breaker;
    this.template = template;
  }

  /** Draws everything on a page; what is not text of the document is marked as such. */
  void paint(Sheet sheet, List<Content> contents) throws IOException {
    PageFrame frame = template.frame();
    double left = frame.left(sheet.number());
    try (PDPageContentStream content =
        new PDPageContentStream(document, sheet.page(), AppendMode.OVERWRITE, true)) {
      LinePainter painter = new LinePainter(content, fonts);
      if (sheet.head().isPresent() && frame.headAbove() > 0) {
        artifact(content);
        paint(sheet.head().get(), left, painter, content);
        content.endMarkedContent();
      }
      if (sheet.classification().isPresent()) {
        artifact(content);
        PageStyle style = template.classification();
        paint(sheet.classification().get(), style, left, frame.height() - aboveHead(), painter);
        content.endMarkedContent();
      }
      for (Content part : contents) {
        paint(part, left, content, painter);
      }
      artifact(content);
      for (Content part : contents) {
        for (PlacedRow placed : part.rows()) {
          double baseline = frame.y(placed.top() + placed.row().baseline());
          for (Rule rule : placed.row().rules()) {
            paint(rule, left + placed.x(), baseline, content);
          }
        }
      }
      if (sheet.folio().isPresent()) {
        double y = frame.height() - frame.top() - frame.textHeight() - frame.footBelow();
        paint(template.folio(sheet.folio().get()), folio(sheet.number()), left, y, painter);
      }
      content.endMarkedContent();
    }
  }

  /** The rows of one block after the other, each block opened and closed. */
  private void paint(Content part, double left, PDPageContentStream content, LinePainter painter)
      throws IOException {
    Optional<FlowBlock> open = Optional.empty();
    for (PlacedRow placed : part.rows()) {
      if (placed.row().fragments().isEmpty()) {
        continue;
      }
      if (open.isEmpty() || open.get() != placed.block()) {
        if (open.isPresent()) {
          content.endMarkedContent();
        }
        raw(content, part.opening().apply(placed.block()) + " BDC\n");
        open = Optional.of(placed.block());
      }
      double baseline = template.frame().y(placed.top() + placed.row().baseline());
      for (Fragment fragment : placed.row().fragments()) {
        double x = left + placed.x() + fragment.x();
        painter.paint(fragment.line(), fragment.style(), x, baseline);
      }
    }
    if (open.isPresent()) {
      content.endMarkedContent();
    }
  }

  /** In the middle of the white over the running head, or over the text where there is none. */
  private double aboveHead() {
    return (template.frame().top() - template.frame().headAbove()) / 2;
  }

  private PageStyle folio(int sheet) {
    PageStyle style = template.folioStyle();
    if (!template.folioOutside()) {
      return style.withAlign(Align.CENTER);
    }
    return style.withAlign(sheet % 2 == 1 ? Align.RIGHT : Align.LEFT).withInset(1);
  }

  private void paint(
      RunningHead head, double left, LinePainter painter, PDPageContentStream content)
      throws IOException {
    PageStyle style = template.running();
    double y = template.frame().y(-template.frame().headAbove());
    paint(head.left(), style, left, y, painter);
    paint(head.right(), style.withAlign(Align.RIGHT), left, y, painter);
    double measure = template.frame().measure();
    paint(
        Rule.line(0, measure, HEAD_STROKE, HEAD_STROKE_WIDTH, template.faint()), left, y, content);
  }

  /** A short text on one line. */
  private void paint(String text, PageStyle style, double left, double y, LinePainter painter)
      throws IOException {
    double inset = style.text().insetEm() * style.size();
    List<Line> lines = breaker.lines(text, style.text(), template.frame().measure());
    if (!lines.isEmpty()) {
      painter.paint(lines.getFirst(), style, left + inset, y);
    }
  }

  private static void paint(Rule rule, double left, double baseline, PDPageContentStream content)
      throws IOException {
    if (rule.x2() <= rule.x1()) {
      return;
    }
    float y = (float) (baseline + rule.rise());
    content.setStrokingColor(Colors.of(rule.color()));
    content.setLineWidth((float) rule.thickness());
    if (rule.dotted()) {
      // Counted from the left edge of the text, so that the dots of all rows stand in columns.
      content.setLineCapStyle(1);
      content.setLineDashPattern(new float[] {0, DOT_STEP}, 0);
      double first = Math.ceil(rule.x1() / DOT_STEP);
      double last = Math.floor(rule.x2() / DOT_STEP);
      content.moveTo((float) (left + first * DOT_STEP), y);
      content.lineTo((float) (left + last * DOT_STEP), y);
    } else {
      content.setLineCapStyle(0);
      content.setLineDashPattern(new float[0], 0);
      content.moveTo((float) (left + rule.x1()), y);
      content.lineTo((float) (left + rule.x2()), y);
    }
    content.stroke();
  }

  private static void artifact(PDPageContentStream content) throws IOException {
    raw(content, "/Artifact BMC\n");
  }

  /** PDFBox writes properties into the page's resources, where poppler does not look. */
  @SuppressWarnings("deprecation")
  private static void raw(PDPageContentStream content, String operation) throws IOException {
    content.appendRawCommands(operation);
  }
}

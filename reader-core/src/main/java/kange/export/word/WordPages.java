package kange.export.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kange.export.layout.BlockRole;
import kange.export.layout.FlowBlock;
import kange.export.layout.Paginator;
import kange.export.layout.Row;
import kange.export.layout.Rule;
import kange.typeset.Align;
import kange.typeset.Face;
import kange.typeset.LineBreaker;
import kange.typeset.TextStyle;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * How many pages paragraphs will take, so that the contents have their numbers before a word
 * processor has worked them out. Goes by the measures of the document's styles, with squares for
 * Han characters: with other fonts it may be a page more or less, and then the word processor works
 * the numbers out when it is asked to.
 */
final class WordPages {
  private static final double TWIPS = 20;

  /** Of type without a size of its own, in points. */
  private static final double USUAL_SIZE = 12;

  /** A line of Song that has no height of its own is so much higher than its type. */
  private static final double SINGLE = 1.3;

  /** Width of what is no Han character in Times New Roman, in em: of digits exactly. */
  private static final double NARROW = 0.5;

  private static final int FIRST_WIDE = 0x2000;

  /** Of a paragraph's first line, in em. */
  private static final double FIRST_INDENT = 2;

  /** The stroke under a paragraph, with the white over it, in points. */
  private static final double STROKE = 5;

  /** Nothing stands on a grid. */
  private static final double NO_GRID = 0;

  private final XWPFDocument document;
  private final LineBreaker breaker = new LineBreaker((face, c) -> c < FIRST_WIDE ? NARROW : 1);

  WordPages(XWPFDocument document) {
    this.document = document;
  }

  /** How many pages paragraphs take that begin at the top of one; at least one. */
  int count(List<XWPFParagraph> paragraphs) {
    List<FlowBlock> blocks = new ArrayList<>();
    double after = 0;
    for (XWPFParagraph paragraph : paragraphs) {
      // Word adds the white below one paragraph to that above the next.
      blocks.add(block(paragraph, after));
      boolean stroke = style(paragraph).getPPr() != null && style(paragraph).getPPr().isSetPBdr();
      after = white(paragraph, CTSpacing::getAfter) + (stroke ? STROKE : 0);
    }
    return new Paginator(NO_GRID).pages(blocks, WordSections.TEXT_HEIGHT / TWIPS).size();
  }

  private CTStyle style(XWPFParagraph paragraph) {
    return document.getStyles().getStyle(paragraph.getStyle()).getCTStyle();
  }

  /** Of the paragraph itself, else of its style. */
  private double white(XWPFParagraph paragraph, Function<CTSpacing, @Nullable Object> side) {
    return Stream.of(paragraph.getCTP().getPPr(), style(paragraph).getPPr())
        .filter(Objects::nonNull)
        .map(CTPPrBase::getSpacing)
        .filter(Objects::nonNull)
        .map(side)
        .filter(Objects::nonNull)
        .findFirst()
        .map(WordPages::points)
        .orElse(0.0);
  }

  /**
   * A paragraph as rows without text.
   *
   * @param above white that the one before it leaves
   */
  private FlowBlock block(XWPFParagraph paragraph, double above) {
    CTStyle style = style(paragraph);
    double size = size(style);
    Optional<CTPPrGeneral> set = Optional.ofNullable(style.getPPr());
    double line =
        set.map(CTPPrGeneral::getSpacing)
            .filter(CTSpacing::isSetLine)
            .map(CTSpacing::getLine)
            .map(WordPages::points)
            .orElse(size * SINGLE);
    double indents =
        set.map(CTPPrGeneral::getInd).map(i -> sides(i.getLeft(), i.getRight())).orElse(0.0);
    TextStyle type = TextStyle.of(Face.REGULAR, size, Align.JUSTIFY);
    boolean indented = set.map(CTPPrGeneral::getInd).filter(CTInd::isSetFirstLine).isPresent();
    double text = breaker.width(paragraph.getText(), type) + (indented ? FIRST_INDENT * size : 0);
    double characters = Math.floor((WordSections.TEXT_WIDTH / TWIPS - indents) / size);
    double lines = Math.ceil(text / (characters * size));
    Row row = Row.rule(line, Rule.line(0, 0, 0, 0, 0));
    return new FlowBlock(
        BlockRole.NOTE,
        above + white(paragraph, CTSpacing::getBefore),
        0,
        Collections.nCopies((int) Math.max(1, lines), row),
        set.filter(CTPPrGeneral::isSetKeepNext).isPresent(),
        set.filter(CTPPrGeneral::isSetKeepLines).isPresent());
  }

  private static double size(CTStyle style) {
    return style.isSetRPr() && style.getRPr().sizeOfSzArray() > 0
        ? Double.parseDouble(style.getRPr().getSzArray(0).getVal().toString()) / 2
        : USUAL_SIZE;
  }

  private static double sides(Object left, Object right) {
    return (left == null ? 0 : points(left)) + (right == null ? 0 : points(right));
  }

  private static double points(Object twips) {
    return new BigInteger(twips.toString()).doubleValue() / TWIPS;
  }
}

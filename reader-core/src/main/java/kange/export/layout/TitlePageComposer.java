package kange.export.layout;

import java.util.ArrayList;
import java.util.List;
import kange.export.spi.ExportSelection;
import kange.export.spi.TitlePageLines;
import kange.model.export.TitlePage;
import kange.typeset.Line;
import kange.typeset.LineBreaker;
import kange.typeset.TitleBreaker;

/**
 * Sets the first page of a selection (选编): who it is for, title, who made it, and what it was made
 * from.
 */
public final class TitlePageComposer {
  /** Where things begin, in shares of the text area's height. */
  private static final double TITLE_AT = 0.22;

  private static final double MAKERS_AT = 0.70;

  /** The title stands narrower than the text. */
  private static final double TITLE_WIDTH = 0.86;

  private static final double UNDER_TITLE = 0.9;

  private final PageTemplate template;
  private final LineBreaker breaker;
  private final TitleBreaker titles;

  public TitlePageComposer(PageTemplate template, LineBreaker breaker) {
    this.template = template;
    this.breaker = breaker;
    this.titles = new TitleBreaker(breaker);
  }

  /** The rows of the one page, each where it stands. */
  public List<PlacedRow> compose(TitlePage page, ExportSelection selection) {
    List<PlacedRow> rows = new ArrayList<>();
    selection
        .classification()
        .ifPresent(
            said -> place(rows, BlockRole.PARAGRAPH, set(said, StyleName.COVER_CLASSIFICATION), 0));
    double height = template.frame().textHeight();
    PageStyle style = template.style(StyleName.COVER_TITLE);
    double measure = template.frame().measure();
    List<Line> title = titles.set(page.title(), style.text(), measure * TITLE_WIDTH, measure);
    double at = place(rows, BlockRole.TITLE, FlowBlock.rows(title, style), height * TITLE_AT);
    at += template.lines(UNDER_TITLE);
    for (String said : TitlePageLines.made(selection)) {
      at = place(rows, BlockRole.PARAGRAPH, set(said, StyleName.COVER_MADE), at);
    }
    double makers = Math.max(at + template.lines(2), height * MAKERS_AT);
    for (String said : TitlePageLines.makers(page)) {
      makers = place(rows, BlockRole.PARAGRAPH, set(said, StyleName.COVER_LINE), makers);
    }
    return rows;
  }

  private List<Row> set(String text, StyleName name) {
    PageStyle style = template.style(name);
    return FlowBlock.rows(breaker.lines(text, style.text(), template.frame().measure()), style);
  }

  /** Returns where the next may begin. */
  private static double place(List<PlacedRow> page, BlockRole role, List<Row> rows, double from) {
    FlowBlock block = new FlowBlock(role, 0, 0, rows, false, true);
    double at = from;
    for (Row row : rows) {
      page.add(new PlacedRow(0, at, row, block));
      at += row.height();
    }
    return at;
  }
}

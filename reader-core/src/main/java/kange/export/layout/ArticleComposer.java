package kange.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kange.export.spi.Imprint;
import kange.export.spi.MarksSection;
import kange.model.issue.Block;
import kange.model.issue.BlockKind;
import kange.model.reading.ArticleText;
import kange.typeset.Line;
import kange.typeset.LineBreaker;
import kange.typeset.TitleBreaker;

/** Sets one article: head, text, notes. Stateless and thread-safe as its typeface is. */
public final class ArticleComposer {
  private static final double TITLE_WIDTH = PageStyles.MEASURE * 0.96;

  /** Least white between column and place on one line. */
  private static final double AIR = 24;

  private final LineBreaker breaker;
  private final TitleBreaker titles;

  public ArticleComposer(LineBreaker breaker) {
    this.breaker = breaker;
    this.titles = new TitleBreaker(breaker);
  }

  /** The article as blocks for the {@link Paginator}. */
  public List<FlowBlock> compose(ArticleText text) {
    Imprint imprint = new Imprint(text);
    List<FlowBlock> blocks = new ArrayList<>();
    head(text, imprint, blocks);
    boolean inNotes = false;
    for (Block block : text.article().blocks()) {
      boolean note = block.kind() == BlockKind.NOTE;
      if (!block.text().isBlank()) {
        add(blocks, block, note && !inNotes);
      }
      inNotes = note;
    }
    for (String note : imprint.endNotes()) {
      note(blocks, note, !inNotes);
      inNotes = true;
    }
    MarksSection.of(text).forEach(block -> add(blocks, block, false));
    return blocks;
  }

  private void head(ArticleText text, Imprint imprint, List<FlowBlock> blocks) {
    blocks.add(new FlowBlock(0, 30, imprintRows(imprint), true, true));
    text.article()
        .kicker()
        .filter(kicker -> !kicker.isBlank())
        .ifPresent(kicker -> centered(blocks, kicker, PageStyles.KICKER, 0, 6));
    boolean loud = titles.lines(imprint.title(), PageStyles.TITLE.text(), TITLE_WIDTH).size() <= 2;
    PageStyle title = loud ? PageStyles.TITLE : PageStyles.LONG_TITLE;
    centered(blocks, imprint.title(), title, 0, 4);
    text.article()
        .subtitle()
        .filter(subtitle -> !subtitle.isBlank())
        .ifPresent(subtitle -> centered(blocks, subtitle, PageStyles.SUBTITLE, 4, 4));
    if (!imprint.byline().isEmpty()) {
      centered(blocks, imprint.byline(), PageStyles.BYLINE, 10, 0);
    }
    FlowBlock last = blocks.removeLast();
    blocks.add(new FlowBlock(last.before(), 24, last.rows(), true, true));
  }

  /** Column at the left, journal, issue and page at the right; below each other when too long. */
  private List<Row> imprintRows(Imprint imprint) {
    String place = imprint.issue() + imprint.page().map(page -> " · " + page).orElse("");
    String column = imprint.column().orElse("");
    List<Line> left = breaker.lines(column, PageStyles.COLUMN.text(), PageStyles.MEASURE);
    List<Line> right = breaker.lines(place, PageStyles.IMPRINT.text(), PageStyles.MEASURE);
    List<Row> rows = new ArrayList<>();
    double together =
        breaker.width(column, PageStyles.COLUMN.text())
            + breaker.width(place, PageStyles.IMPRINT.text());
    if (left.size() == 1 && right.size() == 1 && together < PageStyles.MEASURE - AIR) {
      List<Fragment> both =
          List.of(
              new Fragment(0, left.getFirst(), PageStyles.COLUMN),
              new Fragment(0, right.getFirst(), PageStyles.IMPRINT));
      rows.add(new Row(PageStyles.LEADING, both, List.of(), OptionalInt.empty(), Optional.empty()));
    } else {
      rows.addAll(FlowBlock.rows(left, PageStyles.COLUMN));
      rows.addAll(FlowBlock.rows(right, PageStyles.IMPRINT));
    }
    rows.add(Row.rule(6, Rule.line(0, PageStyles.MEASURE, 0, 0.5, PageStyles.FAINT)));
    return rows;
  }

  /** Lines about equally long, in the middle. */
  private void centered(
      List<FlowBlock> blocks, String text, PageStyle style, double before, double after) {
    List<Line> lines = titles.set(text, style.text(), TITLE_WIDTH, PageStyles.MEASURE);
    blocks.add(new FlowBlock(before, after, FlowBlock.rows(lines, style), true, true));
  }

  private void add(List<FlowBlock> blocks, Block block, boolean firstNote) {
    switch (block.kind()) {
      case HEADING -> heading(blocks, block);
      case PARAGRAPH -> plain(blocks, block.text(), PageStyles.BODY, 0);
      case QUOTE -> plain(blocks, block.text(), PageStyles.QUOTE, 9);
      case CAPTION -> plain(blocks, block.text(), PageStyles.CAPTION, 9);
      case NOTE -> note(blocks, block.text(), firstNote);
    }
  }

  private void heading(List<FlowBlock> blocks, Block block) {
    PageStyle style = PageStyles.heading(block.level());
    double before = block.level() <= 1 ? 12 : 4;
    double after = block.level() <= 1 ? 2 : 0;
    List<Row> rows =
        FlowBlock.rows(breaker.lines(block.text(), style.text(), PageStyles.MEASURE), style);
    if (!rows.isEmpty()) {
      int level = Math.max(1, block.level());
      rows.set(0, rows.getFirst().withHeading(new Row.Heading(level, block.text().strip())));
    }
    blocks.add(new FlowBlock(before, after, rows, true, true));
  }

  private void plain(List<FlowBlock> blocks, String text, PageStyle style, double white) {
    List<Row> rows = FlowBlock.rows(breaker.lines(text, style.text(), PageStyles.MEASURE), style);
    blocks.add(new FlowBlock(white, white, rows, false, false));
  }

  private void note(List<FlowBlock> blocks, String text, boolean first) {
    List<Row> rows = new ArrayList<>();
    if (first) {
      double width = 8 * PageStyles.NOTE.size();
      rows.add(Row.rule(10, Rule.line(0, width, 0, 0.5, PageStyles.FAINT)));
    }
    rows.addAll(
        FlowBlock.rows(
            breaker.lines(text, PageStyles.NOTE.text(), PageStyles.MEASURE), PageStyles.NOTE));
    blocks.add(new FlowBlock(first ? 18 : 2, 2, rows, false, rows.size() <= 4));
  }
}

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
import kange.typeset.Align;
import kange.typeset.Line;
import kange.typeset.LineBreaker;
import kange.typeset.TitleBreaker;

/** Sets one article: head, text, notes. Stateless and thread-safe as its typeface is. */
public final class ArticleComposer {
  /** Centered lines stay a little short of the measure. */
  private static final double CENTERED = 0.96;

  /** Least white between column and place on one line, in points. */
  private static final double AIR = 24;

  /** White in the head, in lines of text. */
  private static final double UNDER_IMPRINT = 1.5;

  private static final double UNDER_KICKER = 0.33;
  private static final double UNDER_TITLE = 0.22;
  private static final double OVER_BYLINE = 0.5;
  private static final double UNDER_HEAD = 1;

  /** A heading in larger type and its white take whole lines of text; of white at least so much. */
  private static final double HEADING_WHITE = 0.4;

  /** Most of it stands over the heading. */
  private static final double HEADING_WHITE_ABOVE = 0.85;

  /** White around quotations and captions, in lines of text. */
  private static final double ASIDE = 0.5;

  /** The stroke over the notes is as long as so many of their characters. */
  private static final double NOTE_STROKE = 8;

  /** Notes up to so many rows are not torn. */
  private static final int WHOLE_NOTE = 4;

  private static final double BETWEEN_NOTES = 2;
  private static final double STROKE_ROW = 10;
  private static final double IMPRINT_STROKE_ROW = 6;
  private static final double HAIRLINE = 0.5;

  private final PageTemplate template;
  private final LineBreaker breaker;
  private final TitleBreaker titles;

  public ArticleComposer(PageTemplate template, LineBreaker breaker) {
    this.template = template;
    this.breaker = breaker;
    this.titles = new TitleBreaker(breaker);
  }

  /** The article as blocks for the {@link Paginator}. */
  public ComposedArticle compose(ArticleText text) {
    Imprint imprint = new Imprint(text);
    List<FlowBlock> head = new ArrayList<>();
    head(text, imprint, head);
    List<FlowBlock> body = new ArrayList<>();
    boolean inNotes = false;
    for (Block block : text.article().blocks()) {
      boolean note = block.kind() == BlockKind.NOTE;
      if (!block.text().isBlank()) {
        add(body, block, note && !inNotes);
      }
      inNotes = note;
    }
    for (String note : imprint.endNotes()) {
      note(body, note, !inNotes);
      inNotes = true;
    }
    MarksSection.of(text).forEach(block -> add(body, block, false));
    return new ComposedArticle(head, body);
  }

  private void head(ArticleText text, Imprint imprint, List<FlowBlock> blocks) {
    double under = template.lines(UNDER_IMPRINT);
    blocks.add(new FlowBlock(BlockRole.PARAGRAPH, 0, under, imprintRows(imprint), true, true));
    text.article()
        .kicker()
        .filter(kicker -> !kicker.isBlank())
        .ifPresent(kicker -> line(blocks, kicker, StyleName.KICKER, 0, UNDER_KICKER));
    PageStyle large = template.style(StyleName.TITLE);
    boolean loud = titles.lines(imprint.title(), large.text(), width(large)).size() <= 2;
    line(blocks, imprint.title(), loud ? StyleName.TITLE : StyleName.TITLE_LONG, 0, UNDER_TITLE);
    text.article()
        .subtitle()
        .filter(subtitle -> !subtitle.isBlank())
        .ifPresent(
            subtitle -> line(blocks, subtitle, StyleName.SUBTITLE, UNDER_TITLE, UNDER_TITLE));
    if (!imprint.byline().isEmpty()) {
      line(blocks, imprint.byline(), StyleName.BYLINE, OVER_BYLINE, 0);
    }
    blocks.add(blocks.removeLast().withAfter(template.lines(UNDER_HEAD)));
  }

  /** Column at the left, journal, issue and page at the right; below each other when too long. */
  private List<Row> imprintRows(Imprint imprint) {
    PageStyle columnStyle = template.style(StyleName.COLUMN);
    PageStyle placeStyle = template.style(StyleName.IMPRINT);
    double measure = template.frame().measure();
    String place = imprint.issue() + imprint.page().map(page -> " · " + page).orElse("");
    String column = imprint.column().orElse("");
    List<Line> left = breaker.lines(column, columnStyle.text(), measure);
    List<Line> right = breaker.lines(place, placeStyle.text(), measure);
    List<Row> rows = new ArrayList<>();
    double together =
        breaker.width(column, columnStyle.text()) + breaker.width(place, placeStyle.text());
    if (left.size() == 1 && right.size() == 1 && together < measure - AIR) {
      List<Fragment> both =
          List.of(
              new Fragment(0, left.getFirst(), columnStyle),
              new Fragment(0, right.getFirst(), placeStyle));
      rows.add(
          new Row(placeStyle.leading(), both, List.of(), OptionalInt.empty(), Optional.empty()));
    } else {
      rows.addAll(FlowBlock.rows(left, columnStyle));
      rows.addAll(FlowBlock.rows(right, placeStyle));
    }
    rows.add(Row.rule(IMPRINT_STROKE_ROW, Rule.line(0, measure, 0, HAIRLINE, template.faint())));
    return rows;
  }

  private double width(PageStyle style) {
    double measure = template.frame().measure();
    return style.text().align() == Align.CENTER ? measure * CENTERED : measure;
  }

  /** Lines about equally long, across the page; white in lines of text. */
  private void line(
      List<FlowBlock> blocks, String text, StyleName name, double before, double after) {
    PageStyle style = template.style(name);
    List<Line> lines = titles.set(text, style.text(), width(style), template.frame().measure());
    boolean title = name == StyleName.TITLE || name == StyleName.TITLE_LONG;
    blocks.add(
        new FlowBlock(
            title ? BlockRole.TITLE : BlockRole.PARAGRAPH,
            template.lines(before),
            template.lines(after),
            FlowBlock.rows(lines, style),
            true,
            true));
  }

  private void add(List<FlowBlock> blocks, Block block, boolean firstNote) {
    switch (block.kind()) {
      case HEADING -> heading(blocks, block);
      case PARAGRAPH -> plain(blocks, block.text(), BlockRole.PARAGRAPH, StyleName.BODY, 0);
      case QUOTE -> plain(blocks, block.text(), BlockRole.QUOTE, StyleName.QUOTE, ASIDE);
      case CAPTION -> plain(blocks, block.text(), BlockRole.CAPTION, StyleName.CAPTION, ASIDE);
      case NOTE -> note(blocks, block.text(), firstNote);
    }
  }

  private void heading(List<FlowBlock> blocks, Block block) {
    PageStyle style = template.heading(block.level());
    List<Row> rows = FlowBlock.rows(lines(block.text(), style), style);
    if (!rows.isEmpty()) {
      int level = Math.max(1, block.level());
      rows.set(0, rows.getFirst().withHeading(new Row.Heading(level, block.text().strip())));
    }
    double white = style.leading() > template.grid() ? headingWhite(rows) : 0;
    double before = white * HEADING_WHITE_ABOVE;
    blocks.add(new FlowBlock(BlockRole.HEADING, before, white - before, rows, true, true));
  }

  private double headingWhite(List<Row> rows) {
    double height = rows.stream().mapToDouble(Row::height).sum();
    double lines = Math.ceil(height / template.grid() + HEADING_WHITE);
    return template.lines(lines) - height;
  }

  private void plain(
      List<FlowBlock> blocks, String text, BlockRole role, StyleName name, double white) {
    PageStyle style = template.style(name);
    List<Row> rows = FlowBlock.rows(lines(text, style), style);
    double around = template.lines(white);
    blocks.add(new FlowBlock(role, around, around, rows, false, false));
  }

  private void note(List<FlowBlock> blocks, String text, boolean first) {
    PageStyle style = template.style(StyleName.NOTE);
    List<Row> rows = new ArrayList<>();
    if (first) {
      double width = NOTE_STROKE * style.size();
      rows.add(Row.rule(STROKE_ROW, Rule.line(0, width, 0, HAIRLINE, template.faint())));
    }
    rows.addAll(FlowBlock.rows(lines(text, style), style));
    blocks.add(
        new FlowBlock(
            BlockRole.NOTE,
            first ? template.grid() : BETWEEN_NOTES,
            BETWEEN_NOTES,
            rows,
            false,
            rows.size() <= WHOLE_NOTE));
  }

  private List<Line> lines(String text, PageStyle style) {
    return breaker.lines(text, style.text(), template.columnWidth());
  }
}

package kange.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kange.export.spi.AuthorIndex;
import kange.export.spi.ContentsItem;
import kange.export.spi.DocumentLabel;
import kange.export.spi.ExportSelection;
import kange.typeset.Line;
import kange.typeset.LineBreaker;

/**
 * Sets the contents page: columns, titles with dotted leaders, authors, page numbers; and the index
 * of authors likewise. How many pages they take does not depend on the page numbers. Stateless and
 * thread-safe.
 */
public final class ContentsComposer {
  /** Room for a page's number and the least a leader is long, in ems of an entry. */
  private static final double NUMBER_WIDTH = 2.7;

  private static final double LEAST_LEADER = 2.3;

  /** White at both ends of a leader, in points. */
  private static final double AIR = 6;

  /**
   * White above, in points.
   *
   * @param group over a group
   * @param column over a column, and over what stands in none
   * @param entry over a line
   */
  private record White(double group, double column, double entry) {
    static final White CONTENTS = new White(16, 9, 2);

    /** Nearly every line has a heading of its own there. */
    static final White AUTHORS = new White(12, 4, 0);
  }

  private static final int DOTS = 0x8A8A8A;
  private static final double DOT_RISE = 3;
  private static final double DOT_SIZE = 0.8;

  private final PageTemplate template;
  private final LineBreaker breaker;
  private final double measure;
  private final PageStyle entry;
  private final PageStyle author;
  private final PageStyle number;

  public ContentsComposer(PageTemplate template, LineBreaker breaker) {
    this.template = template;
    this.breaker = breaker;
    this.measure = template.frame().measure();
    this.entry = template.style(StyleName.CONTENTS_ENTRY);
    this.author = template.style(StyleName.CONTENTS_AUTHOR);
    this.number = template.style(StyleName.CONTENTS_NUMBER);
  }

  /**
   * The heading and a line for each article, with headings over those that belong together.
   *
   * @param items the lines, as planned for the selection
   * @param pages the number of the page each article begins on; any text while it is not known yet
   */
  public List<FlowBlock> contents(
      ExportSelection selection, List<ContentsItem> items, List<String> pages) {
    List<String> issues = selection.issues();
    int articles = selection.articles().size();
    String under = issues.size() == 1 ? issues.getFirst() : DocumentLabel.ARTICLES.text(articles);
    String head = DocumentLabel.CONTENTS_HEADING.text();
    return compose(head, under, items, pages, White.CONTENTS);
  }

  /**
   * The same of those who wrote, behind the articles.
   *
   * @param lines as {@link AuthorIndex} has them
   */
  public List<FlowBlock> authors(List<ContentsItem> lines, List<String> pages) {
    String under = DocumentLabel.AUTHORS.text(AuthorIndex.names(lines));
    return compose(DocumentLabel.AUTHOR_INDEX.text(), under, lines, pages, White.AUTHORS);
  }

  private List<FlowBlock> compose(
      String head, String under, List<ContentsItem> items, List<String> pages, White white) {
    List<FlowBlock> blocks = new ArrayList<>();
    blocks.add(single(BlockRole.TITLE, head, StyleName.CONTENTS_HEAD, 6, 4));
    blocks.add(paragraph(under, StyleName.CONTENTS_UNDER, 0, 22));
    for (ContentsItem item : items) {
      item.group()
          .map(group -> paragraph(group, StyleName.CONTENTS_GROUP, white.group(), 2))
          .ifPresent(blocks::add);
      item.column()
          .map(column -> paragraph(column, StyleName.CONTENTS_COLUMN, white.column(), 1))
          .ifPresent(blocks::add);
      double before =
          item.groupEnds() ? white.group() : item.columnEnds() ? white.column() : white.entry();
      String page = pages.get(item.article());
      blocks.add(new FlowBlock(BlockRole.ENTRY, before, 2, rows(item, page), false, true));
    }
    return blocks;
  }

  private FlowBlock paragraph(String text, StyleName name, double before, double after) {
    return single(BlockRole.PARAGRAPH, text, name, before, after);
  }

  private FlowBlock single(
      BlockRole role, String text, StyleName name, double before, double after) {
    PageStyle style = template.style(name);
    List<Line> lines = breaker.lines(text, style.text(), measure);
    return new FlowBlock(role, before, after, FlowBlock.rows(lines, style), true, true);
  }

  private List<Row> rows(ContentsItem item, String page) {
    int target = item.article();
    double numberWidth = NUMBER_WIDTH * entry.size();
    double leastLeader = LEAST_LEADER * entry.size();
    double right = measure - numberWidth;
    List<Row> rows = new ArrayList<>();
    List<Line> title = breaker.lines(item.title(), entry.text(), right - leastLeader);
    List<Line> beside = breaker.lines(item.beside(), author.text(), right - leastLeader);
    for (Line line : title.subList(0, title.size() - 1)) {
      rows.add(row(List.of(new Fragment(0, line, entry)), List.of(), target));
    }
    List<Fragment> last = new ArrayList<>();
    last.add(new Fragment(0, title.getLast(), entry));
    double end = title.getLast().right();
    double authorAt = end + entry.size();
    boolean fits =
        beside.size() == 1 && authorAt + beside.getFirst().right() + leastLeader <= right;
    if (fits) {
      last.add(new Fragment(authorAt, beside.getFirst(), author));
      end = authorAt + beside.getFirst().right();
    } else if (!beside.isEmpty()) {
      // Too long to stand beside the title: below it, and the leader goes on from there.
      rows.add(row(List.copyOf(last), List.of(), target));
      last.clear();
      for (Line line : beside) {
        if (!last.isEmpty()) {
          rows.add(row(List.copyOf(last), List.of(), target));
          last.clear();
        }
        last.add(new Fragment(entry.size(), line, author));
        end = entry.size() + line.right();
      }
    }
    last.addAll(number(page));
    double to = measure - AIR - breaker.width(page, number.text());
    rows.add(row(last, List.of(new Rule(end + AIR, to, DOT_RISE, DOT_SIZE, DOTS, true)), target));
    return rows;
  }

  private Row row(List<Fragment> fragments, List<Rule> rules, int target) {
    return new Row(entry.leading(), fragments, rules, OptionalInt.of(target), Optional.empty());
  }

  private List<Fragment> number(String page) {
    return breaker.lines(page, number.text(), measure).stream()
        .map(line -> new Fragment(0, line, number))
        .toList();
  }
}

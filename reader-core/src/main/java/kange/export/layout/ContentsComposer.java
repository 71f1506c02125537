package kange.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kange.export.spi.ContentsItem;
import kange.export.spi.ContentsPlan;
import kange.export.spi.DocumentLabel;
import kange.export.spi.ExportSelection;
import kange.typeset.Align;
import kange.typeset.Face;
import kange.typeset.Line;
import kange.typeset.LineBreaker;

/**
 * Sets the contents page: columns, titles with dotted leaders, authors, page numbers. How many
 * pages it takes does not depend on the page numbers. Stateless and thread-safe.
 */
public final class ContentsComposer {
  private static final PageStyle HEAD =
      PageStyle.of(Face.BOLD, 20, 30, PageStyles.INK, Align.CENTER);
  private static final PageStyle ISSUE =
      PageStyle.of(Face.REGULAR, 10, 18, PageStyles.SOFT, Align.CENTER);
  private static final PageStyle GROUP =
      PageStyle.of(Face.BOLD, 11.5, 20, PageStyles.INK, Align.LEFT);
  private static final PageStyle COLUMN =
      PageStyle.of(Face.BOLD, 9.5, 18, PageStyles.ACCENT, Align.LEFT);
  private static final PageStyle ENTRY =
      PageStyle.of(Face.REGULAR, 10.5, 18, PageStyles.INK, Align.LEFT);
  private static final PageStyle AUTHOR =
      PageStyle.of(Face.REGULAR, 9, 18, PageStyles.SOFT, Align.LEFT);
  private static final PageStyle NUMBER =
      PageStyle.of(Face.REGULAR, 10.5, 18, PageStyles.INK, Align.RIGHT);
  private static final double NUMBER_WIDTH = 28;
  private static final double LEAST_LEADER = 24;
  private static final double AIR = 6;

  private final LineBreaker breaker;

  public ContentsComposer(LineBreaker breaker) {
    this.breaker = breaker;
  }

  /**
   * The heading and a line for each article, with headings over those that belong together.
   *
   * @param pages the page each article begins on, from 1; any number while it is not known yet
   */
  public List<FlowBlock> compose(ExportSelection selection, List<Integer> pages) {
    List<FlowBlock> blocks = new ArrayList<>();
    blocks.add(single(DocumentLabel.CONTENTS_HEADING.text(), HEAD, 6, 4));
    List<String> issues = selection.issues();
    int articles = selection.articles().size();
    String under = issues.size() == 1 ? issues.getFirst() : DocumentLabel.ARTICLES.text(articles);
    blocks.add(single(under, ISSUE, 0, 22));
    for (ContentsItem entry : ContentsPlan.of(selection)) {
      entry.group().ifPresent(group -> blocks.add(single(group, GROUP, 16, 2)));
      entry.column().ifPresent(column -> blocks.add(single(column, COLUMN, 9, 1)));
      double before = entry.columnEnds() ? 9 : 2;
      int page = pages.get(entry.article());
      blocks.add(new FlowBlock(before, 2, entry(entry, page), false, true));
    }
    return blocks;
  }

  private FlowBlock single(String text, PageStyle style, double before, double after) {
    List<Line> lines = breaker.lines(text, style.text(), PageStyles.MEASURE);
    return new FlowBlock(before, after, FlowBlock.rows(lines, style), true, true);
  }

  private List<Row> entry(ContentsItem entry, int page) {
    int target = entry.article();
    double right = PageStyles.MEASURE - NUMBER_WIDTH;
    List<Row> rows = new ArrayList<>();
    List<Line> title = breaker.lines(entry.title(), ENTRY.text(), right - LEAST_LEADER);
    List<Line> author = breaker.lines(entry.beside(), AUTHOR.text(), right - LEAST_LEADER);
    for (Line line : title.subList(0, title.size() - 1)) {
      rows.add(row(List.of(new Fragment(0, line, ENTRY)), List.of(), target));
    }
    List<Fragment> last = new ArrayList<>();
    last.add(new Fragment(0, title.getLast(), ENTRY));
    double end = title.getLast().right();
    double authorAt = end + ENTRY.size();
    boolean beside =
        author.size() == 1 && authorAt + author.getFirst().right() + LEAST_LEADER <= right;
    if (beside) {
      last.add(new Fragment(authorAt, author.getFirst(), AUTHOR));
      end = authorAt + author.getFirst().right();
    } else if (!author.isEmpty()) {
      // Too long to stand beside the title: below it, and the leader goes on from there.
      rows.add(row(List.copyOf(last), List.of(), target));
      last.clear();
      for (Line line : author) {
        if (!last.isEmpty()) {
          rows.add(row(List.copyOf(last), List.of(), target));
          last.clear();
        }
        last.add(new Fragment(ENTRY.size(), line, AUTHOR));
        end = ENTRY.size() + line.right();
      }
    }
    last.addAll(number(page));
    Rule leader =
        new Rule(end + AIR, right + NUMBER_WIDTH - AIR - numberWidth(page), 3, 0.8, 0x8A8A8A, true);
    rows.add(row(last, List.of(leader), target));
    return rows;
  }

  private static Row row(List<Fragment> fragments, List<Rule> rules, int target) {
    return new Row(ENTRY.leading(), fragments, rules, OptionalInt.of(target), Optional.empty());
  }

  private List<Fragment> number(int page) {
    return breaker.lines(Integer.toString(page), NUMBER.text(), PageStyles.MEASURE).stream()
        .map(line -> new Fragment(0, line, NUMBER))
        .toList();
  }

  private double numberWidth(int page) {
    return breaker.width(Integer.toString(page), NUMBER.text());
  }
}

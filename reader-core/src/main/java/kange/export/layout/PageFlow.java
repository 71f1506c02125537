package kange.export.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings article after article onto pages, each on a page of its own or one where the other ended.
 * A page is handed on as soon as nothing more comes onto it. Not thread-safe.
 */
public final class PageFlow {
  /** Takes finished pages. */
  @FunctionalInterface
  public interface Taker<X extends Exception> {
    /** The next page. */
    void take(LaidPage page) throws X;
  }

  /** White between two articles on a page, and the least text under a head, in lines. */
  private static final double BETWEEN = 2;

  private static final int LEAST_TEXT = 5;

  private final PageTemplate template;
  private final boolean runOn;
  private final double height;
  private final double grid;
  private final Paginator paginator;
  private List<LaidPage.Part> open = new ArrayList<>();
  private Optional<Integer> running = Optional.empty();
  private double top;

  /**
   * @param runOn whether an article begins where the one before it ended
   */
  public PageFlow(PageTemplate template, boolean runOn) {
    this.template = template;
    this.runOn = runOn;
    this.height = template.frame().textHeight();
    this.grid = template.grid();
    this.paginator = new Paginator(grid);
  }

  /** Lays out an article; hands on the pages that are full. */
  public <X extends Exception> void add(int number, ComposedArticle article, Taker<X> taker)
      throws X {
    if (!runOn) {
      turn(taker);
      if (template.columns() == 1) {
        wholePages(number, article, taker);
        return;
      }
    }
    inColumns(number, article, taker);
  }

  /** Hands on the last page. */
  public <X extends Exception> void finish(Taker<X> taker) throws X {
    turn(taker);
  }

  private <X extends Exception> void turn(Taker<X> taker) throws X {
    if (!open.isEmpty()) {
      taker.take(new LaidPage(open, running));
    }
    open = new ArrayList<>();
    running = Optional.empty();
    top = 0;
  }

  private <X extends Exception> void wholePages(int number, ComposedArticle article, Taker<X> taker)
      throws X {
    List<FlowBlock> blocks = new ArrayList<>(article.head());
    blocks.addAll(article.body());
    List<List<PlacedRow>> pages = TailFitter.pages(blocks, height, grid);
    for (int i = 0; i < pages.size(); i++) {
      turn(taker);
      running = i == 0 ? Optional.empty() : Optional.of(number);
      open.add(new LaidPage.Part(number, i == 0, pages.get(i)));
    }
  }

  private <X extends Exception> void inColumns(int number, ComposedArticle article, Taker<X> taker)
      throws X {
    List<PlacedRow> head = paginator.pages(article.head(), Double.MAX_VALUE).getFirst();
    double headHeight = head.getLast().bottom() + article.head().getLast().after();
    double from = open.isEmpty() ? 0 : top + BETWEEN * grid;
    if (from + headHeight + LEAST_TEXT * grid > height) {
      turn(taker);
      from = 0;
    }
    double start = from;
    List<PlacedRow> rows = new ArrayList<>(head.stream().map(row -> row.moved(0, start)).toList());
    double under = Math.ceil((from + headHeight) / grid) * grid;
    ColumnSpread spread = new ColumnSpread(template, article.body(), under);
    for (int page = 0; page < spread.pages(); page++) {
      if (page > 0) {
        turn(taker);
        running = Optional.of(number);
        rows = new ArrayList<>();
      }
      rows.addAll(spread.rows(page));
      open.add(new LaidPage.Part(number, page == 0, rows));
    }
    top = Math.max(spread.bottom(), spread.pages() == 1 ? from + headHeight : 0);
  }
}

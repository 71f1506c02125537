package kange.app.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.issue.Block;
import kange.model.issue.LineRange;
import kange.model.issue.Span;
import kange.model.reading.ArticleText;
import kange.model.reading.ReadingPosition;

/**
 * An article ready to be shown.
 *
 * @param query what is marked in it, or empty
 * @param hits every mark, from the top down
 * @param close whether the words as asked for are nowhere in it, and its telling ones are marked
 * @param position where it was left, the last time
 */
public record ReaderPage(
    ArticleText text,
    String query,
    List<ReaderRow> rows,
    List<Hit> hits,
    boolean close,
    Optional<ArticleSummary> previous,
    Optional<ArticleSummary> next,
    Optional<ReadingPosition> position) {
  /** One mark: where it stands in which row. */
  public record Hit(int row, Span span) {}

  public long id() {
    return text.summary().id();
  }

  /**
   * The line of the source where a block begins.
   *
   * @param block of the article, or -1 for what stands around its text: the article's first line
   */
  public int lineOf(int block) {
    List<Block> blocks = text.article().blocks();
    List<LineRange> lines =
        block >= 0 && block < blocks.size() ? blocks.get(block).lines() : List.of();
    return Stream.concat(lines.stream(), text.article().lines().stream())
        .findFirst()
        .map(LineRange::first)
        .orElse(1);
  }

  /** The row one had come to; the top when it was read to its end. */
  public int resumedRow() {
    Optional<ReadingPosition> left = position.filter(p -> p.fraction() < 1 && p.block() > 0);
    for (int row = 0; left.isPresent() && row < rows.size(); row++) {
      if (rows.get(row).block() == left.get().block()) {
        return row;
      }
    }
    return 0;
  }

  /** Index of the first hit from a place on, round the corner at the end of the page. */
  int firstHit(TextSelection.Point from) {
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      if (from.compareTo(new TextSelection.Point(hit.row(), hit.span().start())) <= 0) {
        return i;
      }
    }
    return 0;
  }

  /** Reads an article from the archive; empty when it is not there any more. */
  static Optional<ReaderPage> read(Archive archive, long id, String query, ReaderRows layout) {
    Optional<ArticleText> found = archive.catalogue().article(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    ArticleSummary summary = found.get().summary();
    List<ReaderRow> bare = layout.of(found.get());
    List<ReaderRow> exact = marked(bare, query, archive.searcher()::hitsIn);
    boolean close = !query.isBlank() && hits(exact).isEmpty();
    List<ReaderRow> rows = close ? marked(bare, query, archive.searcher()::closeHitsIn) : exact;
    int before = Math.max(0, summary.ordinal() - 2);
    List<ArticleSummary> around =
        archive.catalogue().articles(ArticleFilter.ofIssue(summary.issueId()), before, 3);
    return Optional.of(
        new ReaderPage(
            found.get(),
            query,
            rows,
            hits(rows),
            close && !hits(rows).isEmpty(),
            around.stream().filter(a -> a.ordinal() == summary.ordinal() - 1).findFirst(),
            around.stream().filter(a -> a.ordinal() == summary.ordinal() + 1).findFirst(),
            archive.reading().position(id)));
  }

  /** The same page with other words marked; blank marks none. */
  ReaderPage finding(Archive archive, String words) {
    List<ReaderRow> bare = rows.stream().map(row -> row.marked(List.of())).toList();
    List<ReaderRow> found = marked(bare, words, archive.searcher()::hitsIn);
    return new ReaderPage(text, words, found, hits(found), false, previous, next, position);
  }

  private static List<ReaderRow> marked(
      List<ReaderRow> rows, String query, BiFunction<String, String, List<Span>> marks) {
    if (query.isBlank()) {
      return rows;
    }
    return rows.stream()
        .map(
            row ->
                row.kind() == ReaderRow.Kind.PLACE || row.text().isEmpty()
                    ? row
                    : row.marked(marks.apply(query, row.text())))
        .toList();
  }

  private static List<Hit> hits(List<ReaderRow> rows) {
    List<Hit> hits = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (Span span : rows.get(row).marks()) {
        hits.add(new Hit(row, span));
      }
    }
    return hits;
  }
}

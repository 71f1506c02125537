package kange.parse.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import kange.parse.column.ColumnName;
import kange.parse.line.KeyPairs;
import kange.parse.line.NormalForm;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.segment.IssueOutline;

/**
 * The lines of the contents page, asked for the first that says a title: an issue may have as many
 * doubted articles as lines there, so each line is made ready once, and only those that share
 * enough pairs of characters with a title are compared with it. Not thread-safe.
 */
final class PrintedPage {
  /** A line says a title where it has as much of it. */
  private static final double ALIKE = 0.8;

  private final List<String> texts;
  private final List<String> keys;
  private final KeyPairs pairs;
  private final ToDoubleBiFunction<String, String> likeness;

  /** By line, the column whose name stands nearest above it. */
  private final List<Optional<String>> columns;

  /**
   * Of lines as they are printed.
   *
   * @param columns of the issue
   * @param likeness of two keys, as {@link TitleSimilarity#of} measures it
   */
  PrintedPage(
      List<String> lines, List<String> columns, ToDoubleBiFunction<String, String> likeness) {
    this.texts = lines.stream().map(NormalForm::of).toList();
    this.keys = texts.stream().map(TitleSimilarity::key).toList();
    this.pairs = new KeyPairs(keys);
    this.likeness = likeness;
    this.columns = nearestAbove(ColumnReadings.byKey(columns));
  }

  /** Of an issue; without lines where it has no contents page. */
  static PrintedPage of(IssueOutline outline) {
    List<TextLine> lines =
        outline.contents().found()
            ? outline.lines().subList(outline.contents().start(), outline.contents().end())
            : List.of();
    return new PrintedPage(
        lines.stream().map(TextLine::text).toList(), outline.columns(), TitleSimilarity::of);
  }

  private List<Optional<String>> nearestAbove(Map<String, String> byKey) {
    List<Optional<String>> nearest = new ArrayList<>();
    Optional<String> column = Optional.empty();
    for (String text : texts) {
      nearest.add(column);
      String key = TitleSimilarity.key(ColumnName.of(text));
      column = byKey.containsKey(key) ? Optional.of(byKey.get(key)) : column;
    }
    return nearest;
  }

  int size() {
    return texts.size();
  }

  /** A line in its normal form. */
  String text(int at) {
    return texts.get(at);
  }

  /** The column whose name stands nearest above a line. */
  Optional<String> column(int at) {
    return columns.get(at);
  }

  /** The first line that says a title, by its key; -1 where none does. */
  int first(String title) {
    for (int at : pairs.alike(title, ALIKE)) {
      if (says(at, title)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a line says a title. */
  boolean says(int at, String title) {
    String key = keys.get(at);
    return key.contains(title)
        || (key.length() >= title.length() && likeness.applyAsDouble(title, key) >= ALIKE);
  }
}

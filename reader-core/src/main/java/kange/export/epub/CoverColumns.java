package kange.export.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words set from top to bottom, column by column: which sign stands where. */
final class CoverColumns {
  /** What turns with the line: Unicode has signs of their own for it. */
  private static final Map<Integer, Integer> UPRIGHT =
      Map.ofEntries(
          Map.entry((int) '（', (int) '︵'),
          Map.entry((int) '）', (int) '︶'),
          Map.entry((int) '(', (int) '︵'),
          Map.entry((int) ')', (int) '︶'),
          Map.entry((int) '《', (int) '︽'),
          Map.entry((int) '》', (int) '︾'),
          Map.entry((int) '〈', (int) '︿'),
          Map.entry((int) '〉', (int) '﹀'),
          Map.entry((int) '“', (int) '﹃'),
          Map.entry((int) '”', (int) '﹄'),
          Map.entry((int) '‘', (int) '﹁'),
          Map.entry((int) '’', (int) '﹂'),
          Map.entry((int) '「', (int) '﹁'),
          Map.entry((int) '」', (int) '﹂'),
          Map.entry((int) '『', (int) '﹃'),
          Map.entry((int) '』', (int) '﹄'),
          Map.entry((int) '【', (int) '︻'),
          Map.entry((int) '】', (int) '︼'),
          Map.entry((int) '—', (int) '︱'),
          Map.entry((int) '…', (int) '︙'));

  private static final String LEFT_OUT = "︙";

  /** No column ends in one of these. */
  private static final String OPENING = "︵︽︿﹃﹁︻";

  private CoverColumns() {}

  /**
   * The signs of each column, the first column first.
   *
   * @param height signs in a column
   * @param most columns; what does not fit them ends in an ellipsis
   */
  static List<List<String>> of(String text, int height, int most) {
    int[] signs =
        text.codePoints()
            .filter(c -> !Character.isWhitespace(c) && c != '\u3000')
            .map(c -> UPRIGHT.getOrDefault(c, c))
            .toArray();
    List<List<String>> columns = new ArrayList<>();
    for (int sign : signs) {
      boolean full = columns.isEmpty() || columns.getLast().size() >= height;
      if (full && columns.size() == most) {
        columns.getLast().set(height - 1, LEFT_OUT);
        return columns;
      }
      if (full || (OPENING.indexOf(sign) >= 0 && columns.getLast().size() == height - 1)) {
        columns.add(new ArrayList<>());
      }
      columns.getLast().add(Character.toString(sign));
    }
    return columns;
  }
}

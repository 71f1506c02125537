package kange.parse.label;

import static kange.parse.label.LineFeature.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kange.parse.line.CharacterClass;
import kange.parse.line.TextLine;

/** Lines that print repeats from page to page: running heads, banners, prompts. */
final class RepeatFeatures {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final int OFTEN = 3;

  /** What comes again so soon, with no text between, is a row of a list or a table. */
  private static final int NEAR = 6;

  /** Twice in the middle of a sentence, or beside a page number, is no chance. */
  private static final int TWICE = 2;

  /** What one shape of line was seen to do. */
  private static final class Count {
    private int last = -1;
    private int all;
    private int inSentences;
    private int byFolios;
  }

  private final List<TextLine> lines;
  private final Set<Integer> contents;
  private final FeatureTable table;
  private final Map<String, Count> counts = new HashMap<>();

  /**
   * @param contents indices of the lines of the contents page
   */
  RepeatFeatures(List<TextLine> lines, Set<Integer> contents, FeatureTable table) {
    this.lines = lines;
    this.contents = contents;
    this.table = table;
  }

  void read() {
    for (int i = 0; i < lines.size(); i++) {
      if (mayRepeat(i)) {
        count(i, counts.computeIfAbsent(shape(lines.get(i).text()), s -> new Count()));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (mayRepeat(i)) {
        mark(i, counts.getOrDefault(shape(lines.get(i).text()), new Count()));
      }
    }
  }

  /** Every title stands on the contents page too; that is no repetition. */
  private boolean mayRepeat(int i) {
    TextLine line = lines.get(i);
    return !contents.contains(i)
        && line.isTitleLike()
        && line.chars() >= SHORTEST
        && line.chars() <= LONGEST
        && !table.has(i, ENDS_SENTENCE);
  }

  private void count(int i, Count count) {
    boolean near = count.last >= 0 && isNear(count.last, i);
    count.last = i;
    if (near) {
      return;
    }
    count.all++;
    boolean torn =
        i > 0
            && lines.get(i - 1).isProse()
            && !CharacterClass.endsParagraph(lines.get(i - 1).text());
    count.inSentences += torn && !table.has(i, SIGNED) ? 1 : 0;
    boolean folio =
        (i > 0 && table.has(i - 1, FOLIO_NUMBER))
            || (i + 1 < lines.size() && table.has(i + 1, FOLIO_NUMBER));
    count.byFolios += folio ? 1 : 0;
  }

  private boolean isNear(int before, int line) {
    return line - before <= NEAR
        && IntStream.range(before + 1, line).noneMatch(i -> lines.get(i).isProse());
  }

  private void mark(int i, Count count) {
    table.set(i, REPEATED, count.all > 1);
    table.set(i, REPEATED_OFTEN, count.all > OFTEN);
    table.set(i, REPEATED_IN_SENTENCES, count.inSentences >= TWICE);
    table.set(i, REPEATED_BY_FOLIOS, count.byFolios >= TWICE);
  }

  /** A line without its numbers, so that "专栏（16）" and "专栏（17）" are the same. */
  private static String shape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetter).forEach(out::appendCodePoint);
    return out.toString();
  }
}

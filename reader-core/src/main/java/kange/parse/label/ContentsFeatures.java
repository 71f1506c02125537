package kange.parse.label;

import static kange.parse.label.LineFeature.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.parse.contents.Contents;
import kange.parse.contents.place.Candidate;
import kange.parse.line.CharacterClass;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;

/** What the contents page says of a line of the body. */
final class ContentsFeatures {
  private static final double SURE = 0.92;
  private static final double DOUBTFUL = 0.75;
  private static final double EXACT = 0.98;

  /** A notice has no more lines. */
  private static final int NOTICE_LINES = 12;

  /** So many entries may be missing between two that follow each other. */
  private static final int MOST_LEFT_OUT = 3;

  /** No two articles are as short as to have three titles within so many lines. */
  private static final int CROWD = 4;

  /** So much more like its entry than any other place: there is no other. */
  private static final double MARGIN = 0.2;

  /** Lines below a title in which its author may be named. */
  private static final int HEAD_DEPTH = 6;

  private static final int LONGEST_BYLINE = 80;
  private static final int LONGEST_COLUMN = 30;

  /** A contents page of which so many entries are placed lists all there is. */
  private static final double COMPLETE = 0.9;

  private static final int FEWEST_ENTRIES = 4;

  private final List<TextLine> lines;
  private final Contents contents;
  private final FeatureTable table;
  private final Set<String> columns = new HashSet<>();
  private final boolean authorsListed;

  ContentsFeatures(
      List<TextLine> lines, Contents contents, List<Candidate> placed, FeatureTable table) {
    this.lines = lines;
    this.contents = contents;
    this.table = table;
    contents.columns().forEach(c -> columns.add(TitleSimilarity.key(c)));
    long signed = placed.stream().filter(c -> !c.authors().isEmpty()).count();
    authorsListed = !placed.isEmpty() && signed * 2 >= placed.size();
  }

  void read(List<Candidate> placed, List<Candidate> all) {
    boolean found = contents.found();
    int first = placed.stream().mapToInt(Candidate::first).min().orElse(lines.size());
    int entries = contents.entries().size();
    boolean complete = entries >= FEWEST_ENTRIES && placed.size() >= COMPLETE * entries;
    for (Candidate c : all) {
      table.set(c.first(), LIKE_ENTRY, c.likeness() >= DOUBTFUL);
    }
    Map<Integer, Double> rivals = rivals(placed, all);
    for (int k = 0; k < placed.size(); k++) {
      Candidate c = placed.get(k);
      place(c);
      table.set(c.first(), PLACED_FIRST_EXACTLY, c.likeness() >= EXACT);
      table.set(
          c.first(),
          PLACED_FIRST_WITHOUT_RIVAL,
          c.likeness() - rivals.getOrDefault(c.entry(), 0.0) >= MARGIN);
      table.set(c.first(), PLACED_FIRST_IN_ORDER, isInOrder(placed, k));
      table.set(c.first(), PLACED_FIRST_CROWDED, isCrowded(placed, k));
    }
    boolean opens = true;
    boolean guide = false;
    int notice = -NOTICE_LINES;
    for (int i = 0; i < lines.size(); i++) {
      guide = (guide && !table.has(i, PLACED_FIRST)) || table.has(i, GUIDE_HEAD);
      table.set(i, BELOW_GUIDE_HEAD, guide);
      notice = table.has(i, NOTICE_HEAD) ? i : table.has(i, PLACED_FIRST) ? -NOTICE_LINES : notice;
      table.set(i, BELOW_NOTICE_HEAD, i - notice < NOTICE_LINES);
      boolean body = i >= contents.end();
      table.set(i, OPENS_BODY, body && opens);
      opens &= !body || !lines.get(i).isProse();
      if (!found) {
        table.set(i, NO_CONTENTS);
        table.set(i, BARE_TITLE_LIKE, table.has(i, TITLE_LIKE));
        table.set(i, BARE_LEVEL, table.has(i, LEVEL_1));
        continue;
      }
      boolean listed = table.has(i, PLACED_FIRST) || table.has(i, PLACED_MORE);
      table.set(i, UNLISTED_TITLE_LIKE, !listed && table.has(i, TITLE_LIKE));
      table.set(i, UNLISTED_LEVEL, !listed && table.has(i, LEVEL_1));
      table.set(i, UNLISTED_WHERE_ALL_ARE_PLACED, complete && table.has(i, UNLISTED_TITLE_LIKE));
      table.set(i, UNLISTED_LEVEL_WHERE_ALL_ARE_PLACED, complete && table.has(i, UNLISTED_LEVEL));
      table.set(i, BEFORE_CONTENTS, i < contents.start());
      table.set(i, AFTER_CONTENTS, i >= contents.end());
      table.set(i, IN_CONTENTS_MASTHEAD, contents.masthead().contains(i));
      table.set(i, BEFORE_FIRST_PLACED, i < first);
      String text = lines.get(i).text();
      boolean column =
          text.length() <= LONGEST_COLUMN && columns.contains(TitleSimilarity.key(text));
      table.set(i, COLUMN_NAME, column);
    }
  }

  /** It stands between its neighbours as on the contents page. */
  private boolean isInOrder(List<Candidate> placed, int k) {
    int entry = placed.get(k).entry();
    int above = neighbour(placed, k, -1, -1);
    int below = neighbour(placed, k, 1, entry + 1);
    return above < entry && entry - above <= MOST_LEFT_OUT && entry < below;
  }

  /** The entry placed above or below; what is listed for inside covers is printed anywhere. */
  private int neighbour(List<Candidate> placed, int k, int step, int none) {
    int other = k + step;
    while (other >= 0
        && other < placed.size()
        && contents.entries().get(placed.get(other).entry()).insideCover()) {
      other += step;
    }
    return other >= 0 && other < placed.size() ? placed.get(other).entry() : none;
  }

  /** Titles of other articles stand right above and below: it is a list of them. */
  private static boolean isCrowded(List<Candidate> placed, int k) {
    int near = 0;
    for (int other = Math.max(0, k - 2); other <= k + 2 && other < placed.size(); other++) {
      boolean close = Math.abs(placed.get(other).first() - placed.get(k).first()) <= CROWD;
      near += other != k && close ? 1 : 0;
    }
    return near > 1;
  }

  /**
   * How like its entry the best other place is, for each entry; cover and guide, which repeat
   * titles of the body, are no such places.
   */
  private Map<Integer, Double> rivals(List<Candidate> placed, List<Candidate> all) {
    Map<Integer, Candidate> chosen = new HashMap<>();
    placed.forEach(c -> chosen.put(c.entry(), c));
    Map<Integer, Double> rivals = new HashMap<>();
    for (Candidate c : all) {
      Candidate own = chosen.get(c.entry());
      boolean onCover =
          own != null && own.first() >= contents.end() && c.first() < contents.start();
      if (own != null && !onCover && (c.first() > own.last() || c.last() < own.first())) {
        rivals.merge(c.entry(), c.likeness(), Math::max);
      }
    }
    return rivals;
  }

  private void place(Candidate c) {
    for (int i = c.first(); i <= c.last(); i++) {
      boolean first = i == c.first();
      table.set(i, first ? PLACED_FIRST : PLACED_MORE);
      table.set(i, first ? PLACED_FIRST_SURELY : PLACED_MORE_SURELY, c.likeness() >= SURE);
      table.set(
          i, first ? PLACED_FIRST_DOUBTFULLY : PLACED_MORE_DOUBTFULLY, c.likeness() < DOUBTFUL);
    }
    if (c.first() > 0) {
      table.set(c.first() - 1, PLACED_RIGHT_BELOW);
    }
    for (int i = Math.max(0, c.first() - 3); i < c.first(); i++) {
      table.set(i, PLACED_BELOW);
    }
    List<String> authors = new ArrayList<>();
    c.authors().forEach(a -> authors.add(CharacterClass.withoutSpaces(a)));
    int stop = Math.min(lines.size(), c.last() + 1 + HEAD_DEPTH);
    for (int i = c.last() + 1; i < stop; i++) {
      String text = lines.get(i).text();
      if (text.length() <= LONGEST_BYLINE) {
        String compact = CharacterClass.withoutSpaces(text);
        table.set(i, ENTRY_AUTHOR, authors.stream().anyMatch(compact::contains));
      }
      table.set(i, ENTRY_UNSIGNED, authorsListed && authors.isEmpty());
      table.set(i, i == c.last() + 1 ? PLACED_RIGHT_ABOVE : PLACED_ABOVE);
    }
  }
}

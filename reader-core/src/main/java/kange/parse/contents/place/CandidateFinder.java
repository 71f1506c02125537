package kange.parse.contents.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.contents.PrintedLabel;
import kange.parse.line.CharacterClass;
import kange.parse.line.KeyPairs;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;

/**
 * Looks for places where the entries of the contents page may begin: runs of one to four short
 * lines that read like an entry's title, in any line order. Pairs of characters lead to the entries
 * worth comparing, so time grows with the text and not with text times entries.
 */
public final class CandidateFinder {
  private static final int LONGEST_RUN = 4;
  private static final double LEAST_LIKENESS = 0.62;

  /** How much likeness counts beside the surroundings: what stands around a like line is chance. */
  private static final double LIKENESS = 2;

  /** A pair of characters in more entries than this says nothing about which entry it is. */
  private static final int COMMONEST_PAIR = 40;

  /** A title that is listed with its label is the likelier one. */
  private static final double LABEL = 0.05;

  /** Entries a run of lines is compared with: those that share the most pairs. */
  private static final int MOST_COMPARED = 16;

  /** An item of a list says the same words as the title more often than it is the title. */
  private static final double ITEM = 0.3;

  private final List<TextLine> lines;
  private final Contents contents;
  private final List<List<ContentsEntry.Reading>> readings = new ArrayList<>();
  private final List<List<String>> keys = new ArrayList<>();
  private final KeyPairs entriesByPair;

  /** By entry, how many pairs it shares with the text that is looked up. */
  private final int[] shared;

  /** The entries that share enough with it. */
  private final List<Integer> likely = new ArrayList<>();

  public CandidateFinder(List<TextLine> lines, Contents contents) {
    this.lines = lines;
    this.contents = contents;
    this.shared = new int[contents.entries().size()];
    for (ContentsEntry entry : contents.entries()) {
      List<ContentsEntry.Reading> all = entry.readings();
      readings.add(all);
      keys.add(all.stream().map(ContentsEntry.Reading::key).toList());
    }
    this.entriesByPair =
        new KeyPairs(contents.entries().stream().map(e -> TitleSimilarity.key(e.whole())).toList());
  }

  /** All candidates, by place. */
  public List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (startsTitle(i)) {
        Map<Integer, Candidate> best = new HashMap<>();
        StringBuilder joined = new StringBuilder();
        for (int last = i; last < Math.min(lines.size(), i + LONGEST_RUN); last++) {
          if (last > i && !extendsTitle(last)) {
            break;
          }
          joined.append(joined.isEmpty() ? "" : " ").append(lines.get(last).text());
          compare(i, last, joined.toString(), best);
        }
        found.addAll(best.values());
      }
    }
    return found;
  }

  private boolean startsTitle(int i) {
    TextLine line = lines.get(i);
    return line.isTitleLike()
        && line.chars() >= 3
        && !contents.positions().contains(i)
        && !contents.masthead().contains(i)
        && !line.text().startsWith("—");
  }

  private boolean extendsTitle(int i) {
    return lines.get(i).isTitleLike()
        && !contents.positions().contains(i)
        && lines.get(i).gap() <= 4;
  }

  private void compare(int first, int last, String text, Map<Integer, Candidate> best) {
    compare(first, last, TitleSimilarity.key(text), 0, best);
    int label = PrintedLabel.end(text);
    if (label > 0 && label <= lines.get(first).text().length()) {
      compare(first, last, TitleSimilarity.key(text.substring(label)), LABEL, best);
    }
  }

  /**
   * @param less how much less speaks for it than for a title without a label
   */
  private void compare(int first, int last, String key, double less, Map<Integer, Candidate> best) {
    if (key.length() < 3) {
      return;
    }
    for (int e : likelyEntries(key)) {
      for (int r = 0; r < keys.get(e).size(); r++) {
        String wanted = keys.get(e).get(r);
        if (wanted.length() < 3
            || Math.abs(wanted.length() - key.length()) > 0.5 * key.length() + 2) {
          continue;
        }
        ContentsEntry.Reading reading = readings.get(e).get(r);
        double likeness = TitleSimilarity.of(key, wanted);
        if (likeness < LEAST_LIKENESS || (key.length() < 6 && likeness < 0.8)) {
          continue;
        }
        double score =
            LIKENESS * likeness
                + circumstances(first, last, reading)
                + 0.2 * Math.min(1.0, (double) wanted.length() / keys.get(e).getFirst().length())
                - (reading.plausible() ? 0 : 0.3)
                - 0.01 * (last - first)
                - less;
        Candidate old = best.get(e);
        if (old == null || score > old.score()) {
          best.put(
              e,
              new Candidate(e, first, last, likeness, score, reading.title(), reading.authors()));
        }
      }
    }
  }

  private List<Integer> likelyEntries(String key) {
    int[] pairs = TitleSimilarity.sortedPairs(key);
    int enough = Math.max(1, pairs.length / 3);
    likely.clear();
    for (int pair : pairs) {
      entriesByPair.each(
          pair,
          COMMONEST_PAIR,
          e -> {
            if (++shared[e] == enough) {
              likely.add(e);
            }
          });
    }
    for (int pair : pairs) {
      entriesByPair.each(pair, COMMONEST_PAIR, e -> shared[e] = 0);
    }
    return likely.size() < 2 ? List.copyOf(likely) : mostAlike(key, enough);
  }

  private List<Integer> mostAlike(String key, int enough) {
    Map<Integer, Integer> shares = new HashMap<>();
    for (Integer pair : TitleSimilarity.pairs(key)) {
      entriesByPair.each(pair, COMMONEST_PAIR, e -> shares.merge(e, 1, Integer::sum));
    }
    return shares.entrySet().stream()
        .filter(s -> s.getValue() >= enough)
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
        .limit(MOST_COMPARED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What surrounds a title: a heading mark, the by-line, running text, an article's end above. */
  private double circumstances(int first, int last, ContentsEntry.Reading reading) {
    double sum = lines.get(first).level() > 0 ? 0.05 : 0;
    sum -= lines.get(first).bullet() && lines.get(first).level() == 0 ? ITEM : 0;
    if (first == 0 || lines.get(first - 1).endsWithMark() || lines.get(first).gap() > 2) {
      sum += 0.05;
    }
    boolean prose = false;
    boolean signed = false;
    for (int i = last + 1; i < Math.min(lines.size(), last + 5); i++) {
      TextLine line = lines.get(i);
      if (contents.positions().contains(i)) {
        break;
      }
      boolean goesOn = i + 1 < lines.size() && lines.get(i + 1).gap() == 0 && line.chars() <= 40;
      String byline = goesOn ? line.text() + lines.get(i + 1).text() : line.text();
      signed |=
          !prose && (signs(line.text(), reading.authors()) || signs(byline, reading.authors()));
      prose |= line.isProse();
    }
    return sum + (prose ? 0.25 : -0.2) + (signed ? 0.25 : 0);
  }

  private static boolean signs(String text, List<String> authors) {
    if (text.length() > 80) {
      return false;
    }
    String compact = CharacterClass.withoutSpaces(text);
    return authors.stream().anyMatch(a -> compact.contains(CharacterClass.withoutSpaces(a)));
  }
}

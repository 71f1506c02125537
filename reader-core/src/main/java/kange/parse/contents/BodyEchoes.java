package kange.parse.contents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kange.parse.line.KeyPairs;
import kange.parse.line.Numbering;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;

/**
 * Finds the lines of possible contents pages again in the body: as short lines with running text
 * soon below them. That is what tells a contents page from every other list. Goes over the body
 * once.
 */
final class BodyEchoes {
  /** Headings of fewer characters are found again only where they are the same. */
  private static final int SHORTEST = 4;

  /** A listed word of fewer pairs is no title in a line twice as long: 安全行车 in 强化安全行车，提升能力. */
  private static final int SHORTEST_PART = 5;

  /** Running text begins at most so many lines below a title. */
  private static final int REACH = 8;

  /** So many commas and full stops within reach are running text. */
  private static final int FEWEST_STOPS = 3;

  /** Places kept for each line; several articles may have one title. */
  private static final int MOST_PLACES = 8;

  /** Lines a heading is compared with. */
  private static final int MOST_COMPARED = 24;

  private static final double LEAST_LIKENESS = 0.6;

  private BodyEchoes() {}

  /** A short line that a heading ends with: its title's last words, if the line above begins it. */
  private record Tail(int line, ContentsLine.Echo echo) {}

  /** The lines with their echoes, in the same order. */
  static List<ContentsLine> find(List<ContentsLine> page, List<TextLine> file) {
    KeyPairs index = new KeyPairs(page.stream().map(ContentsLine::key).toList());
    Map<String, List<Integer>> exact = new HashMap<>();
    List<List<ContentsLine.Echo>> echoes = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      echoes.add(new ArrayList<>());
      exact.computeIfAbsent(page.get(i).key(), k -> new ArrayList<>()).add(i);
    }
    List<Tail> tails = new ArrayList<>();
    int[] stops = stops(file);
    int block = 0;
    for (int b = 0; b < file.size(); b++) {
      block += file.get(b).isProse() || file.get(b).endsSentence() ? 1 : 0;
      if (!file.get(b).isTitleLike() || isItem(file.get(b)) || !opensText(stops, b)) {
        continue;
      }
      String key = TitleSimilarity.key(file.get(b).text());
      if (key.length() < SHORTEST) {
        for (int i : key.length() < 2 ? List.<Integer>of() : exact.getOrDefault(key, List.of())) {
          add(echoes.get(i), page.get(i), new ContentsLine.Echo(b, block, 1));
        }
        continue;
      }
      for (KeyPairs.Near near : index.nearest(key, LEAST_LIKENESS, MOST_COMPARED)) {
        ContentsLine line = page.get(near.key());
        double likeness = likeness(line.key(), key);
        if (likeness >= LEAST_LIKENESS) {
          add(echoes.get(near.key()), line, new ContentsLine.Echo(b, block, likeness));
        } else if (key.endsWith(line.key())) {
          tails.add(new Tail(near.key(), new ContentsLine.Echo(b, block, 1)));
        }
      }
    }
    for (Tail tail : tails) {
      if (tail.line() > 0 && isAt(echoes.get(tail.line() - 1), tail.echo().line())) {
        add(echoes.get(tail.line()), page.get(tail.line()), tail.echo());
      }
    }
    List<ContentsLine> found = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      echoes.get(i).sort(Comparator.comparingDouble(ContentsLine.Echo::likeness).reversed());
      found.add(page.get(i).with(echoes.get(i)));
    }
    return found;
  }

  private static boolean isAt(List<ContentsLine.Echo> echoes, int line) {
    return echoes.stream().anyMatch(echo -> echo.line() == line);
  }

  /** Items of lists are found again in each other; none of them is a title. */
  private static boolean isItem(TextLine line) {
    Numbering.Style style = Numbering.style(line.text());
    return line.level() == 0
        && (line.bullet() || style == Numbering.Style.ITEM || style == Numbering.Style.CIRCLED);
  }

  private static void add(
      List<ContentsLine.Echo> echoes, ContentsLine line, ContentsLine.Echo echo) {
    if (echo.line() == line.index()) {
      return;
    }
    if (echoes.size() < MOST_PLACES) {
      echoes.add(echo);
      return;
    }
    for (int i = 0; i < echoes.size(); i++) {
      if (echoes.get(i).likeness() < echo.likeness()) {
        echoes.set(i, echo);
        return;
      }
    }
  }

  /** Share of the shorter key's pairs that the other has too: a title may be cut on either side. */
  private static double likeness(String listed, String printed) {
    int[] left = TitleSimilarity.sortedPairs(listed);
    int[] right = TitleSimilarity.sortedPairs(printed);
    int shorter = Math.min(left.length, right.length);
    if (shorter < SHORTEST - 1) {
      boolean begins = shorter == SHORTEST - 2 && listed.startsWith(printed);
      return listed.equals(printed) || begins ? 1 : 0;
    }
    boolean word =
        shorter < SHORTEST_PART
            && Math.max(left.length, right.length) > 2 * shorter
            && !listed.startsWith(printed);
    return word ? 0 : (double) TitleSimilarity.common(left, right) / shorter;
  }

  /** Sums of stops up to each line. */
  private static int[] stops(List<TextLine> file) {
    int[] sums = new int[file.size() + 1];
    for (int i = 0; i < file.size(); i++) {
      String text = file.get(i).text();
      int count = 0;
      for (int c = 0; c < text.length() && count < FEWEST_STOPS; c++) {
        count += "，。,；".indexOf(text.charAt(c)) >= 0 ? 1 : 0;
      }
      sums[i + 1] = sums[i] + count;
    }
    return sums;
  }

  private static boolean opensText(int[] stops, int line) {
    int to = Math.min(stops.length - 1, line + 1 + REACH);
    return stops[to] - stops[line + 1] >= FEWEST_STOPS;
  }
}

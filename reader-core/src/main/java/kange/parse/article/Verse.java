package kange.parse.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;

/** Finds verse: runs of short lines set line by line, most of them without a full stop. */
final class Verse {
  private static final int SHORTEST_POEM = 6;
  private static final int LONGEST_LINE = 22;

  private Verse() {}

  /** The lines of an article that are verse; a poem's stanzas may be set apart by blank lines. */
  static Set<Integer> lines(List<TextLine> lines, List<Integer> own) {
    Set<Integer> verse = new HashSet<>();
    int from = 0;
    while (from < own.size()) {
      int to = from;
      int open = 0;
      int tight = 0;
      while (to < own.size() && isVerseLine(lines.get(own.get(to)))) {
        open += lines.get(own.get(to)).endsSentence() ? 0 : 1;
        tight += lines.get(own.get(to)).gap() == 0 ? 1 : 0;
        to++;
      }
      int length = to - from;
      if (length >= SHORTEST_POEM && open >= 0.5 * length && tight >= 0.5 * length) {
        verse.addAll(own.subList(from, to));
      }
      from = Math.max(to, from + 1);
    }
    return verse;
  }

  private static boolean isVerseLine(TextLine line) {
    return line.chars() >= 1
        && line.chars() <= LONGEST_LINE
        && line.level() == 0
        && !JournalPhrases.isClosingNote(line.text());
  }
}

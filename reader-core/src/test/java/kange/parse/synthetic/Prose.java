package kange.parse.synthetic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the running text of one article; no sentence comes back before all of its kind have been
 * used.
 */
final class Prose {
  private static final Lexicon SENTENCES =
      Lexicon.read("sentences-1.txt", "sentences-2.txt", "sentences-3.txt");
  private static final String ENDS = "。！？”…：）";

  /** How often a paragraph whose last sentence has no mark is left without one. */
  private static final double OPEN_END = 0.4;

  private final Genre genre;
  private final Subject subject;
  private final Dice dice;
  private final Map<String, Deque<String>> waiting = new HashMap<>();

  Prose(Genre genre, Subject subject, Dice dice) {
    this.genre = genre;
    this.subject = subject;
    this.dice = dice;
  }

  /** One sentence of a section, its slots filled. */
  String line(String section) {
    return subject.fill(dice.pick(SENTENCES.lines(section)));
  }

  /** A paragraph of about so many characters. */
  String paragraph(int length) {
    StringBuilder out = new StringBuilder();
    do {
      if (!out.isEmpty() && ENDS.indexOf(out.charAt(out.length() - 1)) < 0) {
        out.append(dice.chance(0.7) ? "。" : "，");
      }
      out.append(sentence());
    } while (out.length() < length);
    boolean ended = ENDS.indexOf(out.charAt(out.length() - 1)) >= 0;
    return out.append(ended || dice.chance(OPEN_END) ? "" : "。").toString();
  }

  /** Paragraphs of uneven length, so many characters in all. */
  List<String> paragraphs(int length) {
    List<String> all = new ArrayList<>();
    int written = 0;
    while (written < length) {
      int least = dice.chance(0.2) ? 8 : 60;
      String next = paragraph(dice.between(least, dice.chance(0.15) ? 420 : 210));
      all.add(next);
      written += next.length();
    }
    return all;
  }

  private String sentence() {
    String section = dice.pick(genre.sentences());
    Deque<String> rest = waiting.computeIfAbsent(section, s -> new ArrayDeque<>());
    if (rest.isEmpty()) {
      rest.addAll(dice.shuffled(SENTENCES.lines(section)));
    }
    return subject.fill(rest.removeFirst());
  }
}

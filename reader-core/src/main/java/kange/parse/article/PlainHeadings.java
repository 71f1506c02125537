package kange.parse.article;

import java.util.List;
import kange.parse.line.CharacterClass;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;

/**
 * Inner headings without any mark: short lines between finished paragraphs. One alone needs the
 * better evidence that it does not read on into the next line; several of a kind support each
 * other, and so do pairs (a slogan and its explanation) that an article sets throughout.
 */
final class PlainHeadings {
  private static final int LONGEST = 44;
  private static final int LONGEST_OF_A_KIND = 24;
  private static final int SIBLINGS = 3;

  private final List<TextLine> lines;
  private final List<Integer> own;
  private final NgramCohesion kinship;
  private final boolean siblings;
  private final boolean pairs;

  PlainHeadings(List<TextLine> lines, List<Integer> own, NgramCohesion kinship) {
    this.lines = lines;
    this.own = own;
    this.kinship = kinship;
    int alike = 0;
    int paired = 0;
    for (int k = 0; k + 1 < own.size(); k++) {
      if (isShort(k) && follows(k) && at(k + 1).chars() >= 40) {
        alike++;
      }
      if (k + 2 < own.size() && isShort(k) && isShort(k + 1) && follows(k) && at(k + 2).isProse()) {
        paired++;
      }
    }
    siblings = alike >= SIBLINGS;
    pairs = paired >= 2;
  }

  private TextLine at(int k) {
    return lines.get(own.get(k));
  }

  private boolean isShort(int k) {
    TextLine line = at(k);
    String text = line.text();
    return line.chars() >= 2
        && line.chars() <= LONGEST_OF_A_KIND
        && line.isTitleLike()
        && !line.endsWithMark()
        && !CharacterClass.endsParagraph(text)
        && text.indexOf('，') < 0
        && text.indexOf(',') < 0
        && CharacterClass.balance(text) == 0;
  }

  private boolean follows(int k) {
    return k == 0 || CharacterClass.endsParagraph(at(k - 1).text()) || at(k - 1).endsWithMark();
  }

  boolean isHeading(int k) {
    TextLine line = at(k);
    TextLine next = at(k + 1);
    String text = line.text();
    char last = text.charAt(text.length() - 1);
    if (line.chars() > LONGEST || "，、,：:；".indexOf(last) >= 0 || text.startsWith("—")) {
      return false;
    }
    if (last == '？' || last == '?') {
      return line.chars() <= 20 && text.indexOf('，') < 0;
    }
    boolean list = text.chars().filter(c -> c == '、').count() > 2;
    if (line.endsSentence() || CharacterClass.balance(text) != 0 || list) {
      return false;
    }
    boolean second = k > 0 && isShort(k - 1) && isShort(k);
    if (second && !pairs && next.isProse() && k > 1 && follows(k - 1)) {
      return false;
    }
    return readsAlone(k, line, next);
  }

  private boolean readsAlone(int k, TextLine line, TextLine next) {
    String text = line.text();
    boolean comma = text.indexOf('，') >= 0 || text.indexOf(',') >= 0;
    double join = next.isProse() ? kinship.join(text, next.text()) : 0;
    if (comma) {
      return join < 0.15 && line.chars() <= 36 && next.chars() >= 40 && !endsSoon(next.text());
    }
    if ((siblings && isShort(k)) || second(k)) {
      return join < 2;
    }
    return text.indexOf(' ') > 0 ? join < 1.4 : join < 0.6;
  }

  private boolean second(int k) {
    return pairs && k > 0 && isShort(k - 1);
  }

  /** The next line begins with the last words of a sentence: this one was torn. */
  private static boolean endsSoon(String next) {
    int stop = next.indexOf('。');
    return stop >= 0 && stop <= 10;
  }
}

package kange.parse.article;

import java.util.List;
import java.util.regex.Pattern;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;
import kange.parse.segment.DocumentStatistics;

/**
 * Tells inner headings from paragraphs: by marks, by numbers, by standing short and unpunctuated
 * between finished paragraphs. How one article sets its numbered items (as lines of their own, or
 * run in with the text) is found from the article.
 */
final class HeadingDetector {
  private static final Pattern CHAPTER = Pattern.compile("^[一二三四五六七八九十]{1,3}[、.．].*");
  private static final Pattern SECTION = Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[)）].*");
  private static final Pattern ITEM = Pattern.compile("^(\\d{1,2}[.．、](?!\\d)|[（(]\\d{1,2}[)）]).*");

  private static final int LONGEST = 60;

  private final List<TextLine> lines;
  private final List<Integer> own;
  private final PlainHeadings plain;
  private final boolean[] runIn = new boolean[4];

  HeadingDetector(List<TextLine> lines, List<Integer> own, NgramCohesion kinship) {
    this.lines = lines;
    this.own = own;
    this.plain = new PlainHeadings(lines, own, kinship);
    int[] alone = new int[4];
    int[] run = new int[4];
    for (int i : own) {
      TextLine line = lines.get(i);
      int style = style(line.text());
      if (style > 0 && line.level() == 0) {
        if (line.text().indexOf('。') > 0) {
          run[style]++;
        } else {
          alone[style]++;
        }
      }
    }
    for (int s = 1; s < 4; s++) {
      runIn[s] = run[s] > alone[s];
    }
  }

  /** 1 for 一、 2 for （一） 3 for 1. and 0 for no number. */
  private static int style(String text) {
    String head = text.substring(0, Math.min(8, text.length()));
    if (CHAPTER.matcher(head).matches()) {
      return 1;
    }
    if (SECTION.matcher(head).matches()) {
      return 2;
    }
    return ITEM.matcher(head).matches() ? 3 : 0;
  }

  int level(TextLine line) {
    int style = style(line.text());
    if (style > 0) {
      return style;
    }
    return line.level() > 2 ? 2 : 1;
  }

  boolean isHeading(int k, DocumentStatistics traits) {
    TextLine line = lines.get(own.get(k));
    if (line.chars() == 0 || line.chars() > LONGEST || line.endsWithMark() || k + 1 >= own.size()) {
      return false;
    }
    if (line.level() > 0 || line.bold()) {
      return line.text().indexOf('。') < 0;
    }
    if (line.text().indexOf('。') >= 0 || line.text().indexOf('；') >= 0) {
      return false;
    }
    if (traits.hardWrapped()) {
      return movedHere(k);
    }
    TextLine next = lines.get(own.get(k + 1));
    int style = style(line.text());
    if (style > 0) {
      return !line.endsSentence() && !(runIn[style] && opensWithClauseEnd(next.text()));
    }
    return plain.isHeading(k);
  }

  /** In wrapped columns a heading shows by having been brought here from elsewhere. */
  private boolean movedHere(int k) {
    boolean before = k == 0 || own.get(k - 1) != own.get(k) - 1;
    boolean after = own.get(k + 1) != own.get(k) + 1;
    return before && after && !lines.get(own.get(k)).endsSentence();
  }

  /** The rest of a run-in heading: a clause that ends soon. */
  private static boolean opensWithClauseEnd(String next) {
    int stop = next.indexOf('。');
    return stop > 0 && stop <= 24;
  }

  /** A heading torn in two by the page: its tail is short and reads on. */
  boolean continuesHeading(String heading, TextLine line, NgramCohesion kinship) {
    return style(line.text()) == 0
        && line.level() == 0
        && line.chars() <= 14
        && style(heading) > 0
        && kinship.join(heading, line.text()) >= 0.5;
  }
}

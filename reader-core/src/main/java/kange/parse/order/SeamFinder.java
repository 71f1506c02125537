package kange.parse.order;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.Numbering;
import kange.parse.line.TextLine;
import kange.parse.order.Seam.Begin;
import kange.parse.order.Seam.End;

/**
 * Finds where pages may meet: where a sentence is torn, where an article begins, and where text
 * goes on although an article has ended. Other borders of paragraphs are not asked: nothing would
 * show that the pages there are out of order.
 */
final class SeamFinder {
  /**
   * A shorter line that breaks off is a heading, a caption or a name, unless it ends in a comma.
   */
  private static final int SHORTEST_TORN = 40;

  /** Lists, links and code break off as they like; only Chinese text tears. */
  private static final double CHINESE = 0.6;

  private static final int SHORTEST_CLAUSE = 12;
  private static final String NUMBER = "（(第一二三四五六七八九十0123456789";
  private static final int LONGEST_NUMBER = 5;
  private static final String GOES_ON = "，、,；;";

  private static final int SHORTEST_TEXT = 6;

  /** A name below an editor's note ends no article: nothing but its head stands above. */
  private static final int SHORTEST_ARTICLE = 150;

  private final List<TextLine> lines;
  private final IntPredicate endsArticle;

  /**
   * By line, how it ends and begins; filled as it is asked, for pieces that move are asked again.
   */
  private final End[] ends;

  private final Begin[] begins;

  SeamFinder(List<TextLine> lines, IntPredicate endsArticle) {
    this.lines = lines;
    this.endsArticle = endsArticle;
    this.ends = new End[lines.size()];
    this.begins = new Begin[lines.size()];
  }

  List<Seam> find(ReadingOrder order) {
    List<Seam> seams = new ArrayList<>();
    int head = -1;
    int chars = 0;
    for (int p = 0; p < order.size(); p++) {
      if (order.begins(p)) {
        head = order.article(p).start().last();
        chars = 0;
      }
      boolean inHead = !order.begins(p) && order.line(p) <= head + 1;
      if (p > 0 && !inHead) {
        End end = end(order.line(p - 1));
        Begin begin = begin(order, p);
        boolean torn = end == End.TORN;
        boolean strange = end == End.ARTICLE && begin == Begin.TEXT && chars >= SHORTEST_ARTICLE;
        if (begin == Begin.ARTICLE || (torn && begin == Begin.TEXT) || strange) {
          seams.add(new Seam(p, end, begin));
        }
      }
      chars += lines.get(order.line(p)).chars();
    }
    return seams;
  }

  private End end(int i) {
    if (ends[i] == null) {
      ends[i] = readEnd(i);
    }
    return ends[i];
  }

  private End readEnd(int i) {
    TextLine line = lines.get(i);
    if (line.text().length() < 2) {
      return End.OPEN;
    }
    boolean said = line.endsSentence() || (i > 0 && isClosed(lines.get(i - 1)));
    if (said && endsArticle.test(i)) {
      return End.ARTICLE;
    }
    if (line.endsSentence()) {
      return End.SENTENCE;
    }
    boolean text =
        line.level() == 0
            && !line.bold()
            && !line.bullet()
            && isChinese(line)
            && !isNumberedHeading(line.text())
            && CharacterClass.breaksOff(line.text())
            && !JournalPhrases.isPhotoNote(line.text());
    return text && line.chars() >= shortest(i) ? End.TORN : End.OPEN;
  }

  /** A note below a sentence closes an article; below a title it opens one. */
  private static boolean isClosed(TextLine above) {
    return above.endsWithMark() || above.endsSentence();
  }

  /** A line that begins with a number and has no sentence in it: however long, a heading. */
  private static boolean isNumberedHeading(String text) {
    int i = 0;
    while (i < Math.min(LONGEST_NUMBER, text.length()) && NUMBER.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    boolean numbered = i > 0 && i < text.length() && "、.．）)".indexOf(text.charAt(i)) >= 0;
    return numbered && text.indexOf('。') < 0;
  }

  private static boolean isChinese(TextLine line) {
    return CharacterClass.han(line.text()) >= CHINESE * line.chars();
  }

  /** The rest of a torn sentence may be short and torn again; a line of its own may not. */
  private int shortest(int i) {
    String text = lines.get(i).text();
    boolean clause = GOES_ON.indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean sentence = text.indexOf('。') >= 0;
    boolean running = text.indexOf('，') >= 0 || text.indexOf(',') >= 0;
    return clause || sentence || running ? SHORTEST_CLAUSE : SHORTEST_TORN;
  }

  private Begin begin(ReadingOrder order, int place) {
    if (order.begins(place)) {
      return Begin.ARTICLE;
    }
    int line = order.line(place);
    if (begins[line] == null) {
      begins[line] = readBegin(line);
    }
    return begins[line];
  }

  private Begin readBegin(int i) {
    TextLine line = lines.get(i);
    boolean text = line.isProse() || (line.endsSentence() && line.chars() >= SHORTEST_TEXT);
    boolean goesOn =
        text
            && line.text().length() > 1
            && line.level() == 0
            && !line.bold()
            && !line.bullet()
            && isChinese(line)
            && "【（([#".indexOf(line.text().charAt(0)) < 0
            && Numbering.chapter(line.text()) == 0
            && !JournalPhrases.isClosingNote(line.text())
            && !JournalPhrases.isPhotoNote(line.text());
    return goesOn ? Begin.TEXT : Begin.HEADING;
  }
}

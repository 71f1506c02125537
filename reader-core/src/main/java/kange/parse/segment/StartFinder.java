package kange.parse.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kange.parse.line.CharacterClass;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.name.BylineReader;

/**
 * Finds articles that no entry of the contents page led to, from headings, by-lines, end marks and
 * layout together. In a file without a contents page these are all there is.
 */
public final class StartFinder {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(第[一二三四五六七八九十]+[章节部]|[（(]?[一二三四五六七八九十\\d]{1,3}[、.．)）]|[①-⑳]|——|其[一二三四五]).*");

  private final List<TextLine> lines;
  private final DocumentStatistics traits;
  private final LineLabels kinds;
  private final double topHeading;

  /**
   * For one file.
   *
   * @param listed a contents page has given the articles; a top-level heading then says less
   */
  public StartFinder(
      List<TextLine> lines, DocumentStatistics traits, LineLabels kinds, boolean listed) {
    this.topHeading = listed ? 1 : 2.2;
    this.lines = lines;
    this.traits = traits;
    this.kinds = kinds;
  }

  /**
   * Places where articles begin.
   *
   * @param least how much evidence a start needs: 2 where nothing else is known, more where the
   *     contents page has already given the articles
   */
  public List<ArticleStart> find(int from, int to, double least, Set<Integer> taken) {
    List<ArticleStart> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      int last = titleEnd(i, to, taken);
      if (last >= i && evidence(i, last, from, to) >= least) {
        boolean kicker = last > i && ArticleSegmenter.isKicker(lines.get(i).text());
        found.add(ArticleStart.unlisted(kicker ? i + 1 : i, last));
        i = last + 1;
      } else {
        i++;
      }
    }
    return found;
  }

  /** The last line of a title that begins here, or -1 when none can. */
  private int titleEnd(int i, int to, Set<Integer> taken) {
    if (!isTitle(i) || taken.contains(i)) {
      return -1;
    }
    int last = i;
    while (last + 1 < to
        && last - i < 2
        && isTitle(last + 1)
        && !taken.contains(last + 1)
        && lines.get(last + 1).gap() <= 1
        && lines.get(last + 1).level() == lines.get(i).level()
        && !BylineReader.isSigned(lines.get(last + 1))
        && !BylineReader.looksLikeNames(lines.get(last + 1).text())) {
      last++;
    }
    return last;
  }

  private boolean isTitle(int i) {
    TextLine line = lines.get(i);
    String text = line.text();
    return kinds.free(i)
        && line.isTitleLike()
        && line.chars() >= 4
        && line.chars() <= 50
        && !line.endsWithMark()
        && "，、：；,".indexOf(text.charAt(text.length() - 1)) < 0
        && !NUMBERED.matcher(text).matches()
        && !JournalPhrases.isClosingNote(text)
        && !JournalPhrases.isPhotoNote(text)
        && !JournalPhrases.isGuide(text)
        && !JournalPhrases.isMasthead(text);
  }

  private double evidence(int first, int last, int from, int to) {
    int prose = last + 1;
    boolean explicit = false;
    boolean signed = false;
    while (prose < to && prose <= last + 4 && !lines.get(prose).isProse()) {
      TextLine line = lines.get(prose);
      boolean newPage =
          line.gap() >= 3
              && line.gap() >= lines.get(first).gap()
              && prose + 1 < to
              && BylineReader.looksLikeNames(lines.get(prose + 1).text());
      if (!kinds.free(prose) || newPage || (line.level() > 0 && lines.get(first).level() == 0)) {
        return 0;
      }
      explicit |= prose <= last + 3 && BylineReader.isSigned(line);
      signed |= prose <= last + 2 && BylineReader.looksLikeNames(line.text());
      prose++;
    }
    if (prose >= to || prose > last + 4 || !lines.get(prose).isProse()) {
      return 0;
    }
    TextLine line = lines.get(first);
    double sum = 0;
    int above = first - 1;
    while (above >= 0 && (!kinds.free(above) || (line.level() > 0 && isKickerOf(above, first)))) {
      above--;
    }
    boolean opening = first == from || above < 0;
    if (opening) {
      sum += 1.2;
    } else if (endsArticle(above)) {
      sum += traits.endMarks() ? 1.5 : 1.2;
    } else if (!CharacterClass.endsParagraph(lines.get(above).text())) {
      sum -= line.level() == 1 ? 0.2 : 1.5;
    } else if (line.gap() > 0) {
      sum += 0.8;
    }
    sum += lines.get(prose).text().startsWith("【本") ? 0.8 : 0;
    sum += explicit ? 1.6 : signed ? 1.2 : 0;
    sum += line.level() == 1 ? topHeading : line.level() == 2 ? 0.5 : 0;
    sum += line.gap() >= 3 ? 0.5 : 0;
    return sum;
  }

  /** A short unmarked line right above a marked heading: 引题 or a caption of the page before. */
  private boolean isKickerOf(int above, int first) {
    TextLine line = lines.get(above);
    return first - above <= 2
        && line.level() == 0
        && line.isTitleLike()
        && line.chars() <= 40
        && !CharacterClass.endsParagraph(line.text())
        && !endsArticle(above);
  }

  /** The line closes an article: an end mark, or the note that follows one. */
  public boolean endsArticle(int i) {
    TextLine line = lines.get(i);
    return JournalPhrases.isClosingNote(line.text())
        || (i > 0 && line.isLoneMark() && lines.get(i - 1).chars() >= 12)
        || (line.endsWithMark() && (traits.endMarks() || line.endsSentence()));
  }
}

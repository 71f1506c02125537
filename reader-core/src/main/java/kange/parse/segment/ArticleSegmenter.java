package kange.parse.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kange.model.issue.LeftoverKind;
import kange.parse.contents.Contents;
import kange.parse.line.CharacterClass;
import kange.parse.line.Fingerprint;
import kange.parse.line.JournalPhrases;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;

/**
 * Draws the border between one article and the next: closing notes and captions stay with the one
 * above, 引题 and leads go with the one below, guides and cover captions with neither.
 */
public final class ArticleSegmenter {
  private static final Pattern KICKER =
      Pattern.compile("^.{4,50}(强调|指出|要求|讲话|讲话时|召开|举行|提出|指示|会议|部署|表示|致辞|批示)[时中上：:]?$");

  private final List<TextLine> lines;
  private final Contents contents;
  private final LineLabels kinds;
  private final StartFinder finder;
  private final NgramCohesion kinship;

  public ArticleSegmenter(
      List<TextLine> lines,
      Contents contents,
      LineLabels kinds,
      StartFinder finder,
      NgramCohesion kinship) {
    this.lines = lines;
    this.contents = contents;
    this.kinds = kinds;
    this.finder = finder;
    this.kinship = kinship;
  }

  /** A short line that says who spoke where: 引题. */
  static boolean isKicker(String text) {
    return text.length() <= 60 && KICKER.matcher(text).matches();
  }

  /** Every free line from the first start on goes to one draft; starts are in order of place. */
  public List<ArticleSegment> divide(List<ArticleStart> starts) {
    List<ArticleSegment> drafts = new ArrayList<>();
    List<Integer> above = new ArrayList<>();
    for (int k = 0; k < starts.size(); k++) {
      ArticleStart start = starts.get(k);
      int stop = k + 1 < starts.size() ? starts.get(k + 1).first() : lines.size();
      boolean beforeContents = contents.found() && start.first() < contents.start();
      boolean meetsNext = k + 1 < starts.size() && (!beforeContents || stop < contents.start());
      int border = meetsNext ? border(start, stop) : stop;
      List<Integer> own = new ArrayList<>(above);
      above.clear();
      collect(start.first(), border, own);
      if (meetsNext) {
        shareOut(start, border, starts.get(k + 1), own, above);
      } else {
        trailing(own);
      }
      drafts.add(new ArticleSegment(start, own));
    }
    return drafts;
  }

  private void collect(int from, int to, List<Integer> into) {
    for (int i = from; i < to; i++) {
      if (kinds.free(i)) {
        into.add(i);
      }
    }
  }

  /**
   * The first line below the last sign that the article has ended, or the short lines above the
   * next.
   */
  private int border(ArticleStart start, int stop) {
    int lowest = Math.max(start.last(), start.first()) + 1;
    for (int i = stop - 1; i >= lowest; i--) {
      if (kinds.free(i) && finder.endsArticle(i) && proseBetween(i + 1, stop) < 600) {
        return i + 1;
      }
    }
    int i = stop;
    while (i - 1 > lowest
        && stop - i < 3
        && (!kinds.free(i - 1)
            || (lines.get(i - 1).isTitleLike() && !lines.get(i - 1).endsSentence()))) {
      i--;
    }
    boolean closed = i - 1 >= lowest && CharacterClass.endsParagraph(lines.get(i - 1).text());
    return closed ? i : stop;
  }

  private int proseBetween(int from, int to) {
    int chars = 0;
    for (int i = from; i < to; i++) {
      chars += kinds.free(i) && lines.get(i).isProse() ? lines.get(i).chars() : 0;
    }
    return chars;
  }

  private void shareOut(
      ArticleStart start, int border, ArticleStart next, List<Integer> own, List<Integer> above) {
    int i = border;
    boolean nextHasBegun = false;
    while (i < next.first()) {
      if (!kinds.free(i)) {
        i++;
        continue;
      }
      TextLine line = lines.get(i);
      if (JournalPhrases.isGuide(line.text())) {
        i = markGuide(i, next.first());
        continue;
      }
      boolean below = nextHasBegun || !staysAbove(i, start, border, next);
      nextHasBegun = below;
      (below ? above : own).add(i);
      i++;
    }
  }

  private int markGuide(int i, int stop) {
    kinds.mark(i++, LeftoverKind.GUIDE);
    while (i < stop && kinds.free(i) && lines.get(i).isProse()) {
      kinds.mark(i++, LeftoverKind.GUIDE);
    }
    return i;
  }

  private boolean staysAbove(int i, ArticleStart start, int border, ArticleStart next) {
    TextLine line = lines.get(i);
    String text = line.text();
    if (JournalPhrases.isClosingNote(text)
        || JournalPhrases.isPhotoNote(text)
        || text.startsWith("【")) {
      return true;
    }
    boolean kicker = line.isTitleLike() && !line.endsSentence();
    int gapBelow = i + 1 < lines.size() ? lines.get(i + 1).gap() : 0;
    if (kicker && isKicker(text) && next.first() - i <= 3) {
      return false;
    }
    boolean headed = line.level() > 0 && line.level() <= lines.get(next.first()).level();
    if (kicker && headed && next.first() - i <= 2 && gapBelow <= 1) {
      return false;
    }
    Fingerprint piece = kinship.fingerprint(text);
    double up = NgramCohesion.shared(piece, neighbourhood(start.first(), border));
    double down = NgramCohesion.shared(piece, neighbourhood(next.first(), next.first() + 40));
    if (kicker) {
      return (up > 0 && up >= down) || (gapBelow >= line.gap() && down <= up * 1.5);
    }
    return up >= down * 0.8 || (text.indexOf("本期") < 0 && finder.endsArticle(i));
  }

  private Fingerprint neighbourhood(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = Math.max(from, to - 80); i < Math.min(to, lines.size()); i++) {
      text.append(lines.get(i).text()).append('\n');
    }
    return kinship.fingerprint(text.toString());
  }

  /** Cover and back-cover captions after the last article are nobody's. */
  private void trailing(List<Integer> own) {
    while (own.size() > 2) {
      int i = own.getLast();
      TextLine line = lines.get(i);
      boolean apart = line.gap() >= 2 && line.isTitleLike() && !line.endsSentence();
      boolean caption =
          JournalPhrases.isPhotoNote(line.text())
              && (line.text().startsWith("《") || JournalPhrases.isCoverCaption(line.text()));
      if ((apart && caption) || JournalPhrases.isCoverCaption(line.text())) {
        kinds.mark(i, LeftoverKind.CAPTION);
      } else if (line.isTitleLike()
          && JournalPhrases.isMasthead(line.text())
          && !JournalPhrases.isClosingNote(line.text())) {
        kinds.mark(i, LeftoverKind.MASTHEAD);
      } else {
        return;
      }
      own.removeLast();
    }
  }
}

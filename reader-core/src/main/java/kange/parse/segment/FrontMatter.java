package kange.parse.segment;

import java.util.List;
import java.util.Set;
import kange.model.issue.LeftoverKind;
import kange.parse.contents.Contents;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.name.BylineReader;

/**
 * Tells cover, masthead and notices from articles in the pages before the first article and around
 * the contents page.
 */
public final class FrontMatter {
  private final List<TextLine> lines;
  private final Contents contents;
  private final LineLabels kinds;

  public FrontMatter(List<TextLine> lines, Contents contents, LineLabels kinds) {
    this.lines = lines;
    this.contents = contents;
    this.kinds = kinds;
  }

  public void markContents() {
    contents.positions().forEach(i -> kinds.mark(i, LeftoverKind.TOC));
    contents.masthead().forEach(i -> kinds.mark(i, LeftoverKind.MASTHEAD));
    markNotices(contents.start(), contents.end());
    for (int i = Math.max(0, contents.start()); i < contents.end(); i++) {
      if (kinds.free(i)) {
        kinds.mark(i, LeftoverKind.MASTHEAD);
      }
    }
  }

  /**
   * Marks the lines from {@code from} on that no article can claim.
   *
   * @return index of the first line an article may begin with, {@code to} when there is none
   */
  public int markUpTo(int from, int to, LeftoverKind kind, Set<Integer> titles) {
    markNotices(from, to);
    int i = from;
    while (i < to) {
      if (kinds.free(i) && (titles.contains(i) || beginsArticle(i, to, titles))) {
        return nearestHeading(i, to);
      }
      i++;
    }
    return to;
  }

  /**
   * Slogans may stand between front matter and title: what a wide gap parts from it is no title.
   */
  private int nearestHeading(int begin, int to) {
    int prose = begin;
    while (prose < to && lines.get(prose).chars() < 60) {
      prose++;
    }
    if (prose == to) {
      return begin;
    }
    int start = prose;
    while (start > begin && kinds.free(start - 1) && lines.get(start).gap() < 3) {
      start--;
    }
    return start < prose ? start : begin;
  }

  /** Gives what is still free between two places a kind. */
  public void fill(int from, int to, LeftoverKind kind) {
    int masthead = kind == LeftoverKind.COVER ? mastheadAt(from, to) : to;
    for (int i = from; i < to; i++) {
      if (kinds.free(i)) {
        kinds.mark(i, i >= masthead ? LeftoverKind.MASTHEAD : kind);
      }
    }
  }

  /** Where the cover ends and the masthead's page begins: the page that names the editors. */
  private int mastheadAt(int from, int to) {
    int i = from;
    while (i < to && !JournalPhrases.isStaff(lines.get(i).text())) {
      i++;
    }
    while (i < to && i > from && lines.get(i).gap() < 3) {
      i--;
    }
    return i;
  }

  /** A heading or by-line with running text soon after it, or running text itself. */
  private boolean beginsArticle(int i, int to, Set<Integer> titles) {
    TextLine line = lines.get(i);
    String text = line.text();
    if (JournalPhrases.isMasthead(text)
        || JournalPhrases.isPrompt(text)
        || JournalPhrases.isIssueLine(text)) {
      return false;
    }
    if (line.isProse() && text.indexOf('：') != 2) {
      return line.chars() >= 60;
    }
    boolean signed = false;
    for (int next = i + 1; next < Math.min(to, i + 4); next++) {
      TextLine below = lines.get(next);
      if (!kinds.free(next)
          || titles.contains(next)
          || JournalPhrases.isMasthead(below.text())
          || JournalPhrases.isPrompt(below.text())
          || JournalPhrases.isIssueLine(below.text())) {
        return false;
      }
      if (below.chars() >= 60 || (signed && below.isProse())) {
        return line.isTitleLike();
      }
      signed |= BylineReader.isSigned(below.text());
      if (!below.isTitleLike() || below.gap() > 6) {
        return false;
      }
    }
    return false;
  }

  /** Calls for papers and the like after the last article. */
  public void markLateNotices(Set<Integer> titles) {
    for (int i = lines.size() * 4 / 5; i < lines.size(); i++) {
      if (JournalPhrases.isNotice(lines.get(i).text()) && !titles.contains(i) && kinds.free(i)) {
        int from = i;
        int next = titles.stream().filter(t -> t > from).min(Integer::compare).orElse(lines.size());
        markNotices(from, next);
      }
    }
  }

  /** A notice is its heading and the text below it, up to masthead lines or another short line. */
  private void markNotices(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (JournalPhrases.isNotice(lines.get(i).text())) {
        kinds.mark(i, LeftoverKind.NOTICE);
        int next = i + 1;
        while (next < to
            && (lines.get(next).isProse()
                || (lines.get(next).gap() == 0 && lines.get(next).chars() > 4))
            && (!JournalPhrases.isMasthead(lines.get(next).text()) || lines.get(next).gap() == 0)) {
          kinds.mark(next++, LeftoverKind.NOTICE);
        }
      }
    }
  }
}

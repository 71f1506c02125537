package kange.parse.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kange.model.issue.LeftoverKind;
import kange.parse.column.ColumnName;
import kange.parse.contents.Contents;
import kange.parse.contents.place.Candidate;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.JournalPhrases;
import kange.parse.line.KnownEnds;
import kange.parse.line.LineHint;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;

/**
 * Divides a file by the labels of its lines: an article begins with its 引题 or title and has all
 * lines of articles up to the next. One instance per file.
 */
public final class LabelSegmenter {
  /** Text without a title is an article where it is at least so long. */
  private static final int SHORTEST_TEXT = 60;

  /** A notice has no more lines. */
  private static final int NOTICE_LINES = 8;

  private final List<TextLine> lines;
  private final Contents contents;
  private final Labelling labelling;
  private final LineLabels kinds;
  private final EntryMatcher entries;
  private final GroupMender mender;
  private final BorderLines borders;
  private final KnownEnds ends;

  /** How often a line is taken for a label. */
  private final Map<String, Integer> repeated = new HashMap<>();

  private final Set<String> columns = new HashSet<>();

  /** Lines where listed titles begin. */
  private final Set<Integer> listed = new HashSet<>();

  private final List<List<Integer>> groups = new ArrayList<>();
  private final int titleLevel;
  private boolean open;
  private boolean titled;

  public LabelSegmenter(
      List<TextLine> lines,
      Contents contents,
      List<Candidate> placed,
      Labelling labelling,
      LineLabels kinds) {
    this.lines = lines;
    this.contents = contents;
    this.labelling = labelling;
    this.kinds = kinds;
    this.entries = new EntryMatcher(lines, contents, placed, labelling);
    this.mender = new GroupMender(lines, contents, placed, labelling, kinds);
    this.borders = new BorderLines(lines, labelling);
    this.ends = new KnownEnds(lines);
    this.titleLevel = titleLevel(lines, contents, labelling);
    placed.forEach(candidate -> listed.add(candidate.first()));
    for (int i = 0; i < lines.size(); i++) {
      if (labelling.at(i) == LineLabel.BANNER) {
        repeated.merge(letters(i), 1, Integer::sum);
      }
    }
    contents.columns().forEach(column -> columns.add(TitleSimilarity.key(column)));
  }

  /** The articles in order of place; the kinds of all other lines are marked. */
  public List<ArticleSegment> divide() {
    for (int i = 0; i < lines.size(); i++) {
      take(i, label(i));
    }
    borders.mend(groups);
    List<ArticleStart> starts = entries.match(mender.mend(groups));
    List<ArticleSegment> segments = new ArrayList<>();
    for (int k = 0; k < groups.size(); k++) {
      segments.add(new ArticleSegment(starts.get(k), groups.get(k)));
    }
    return segments;
  }

  private LineLabel label(int i) {
    if (isHeading(i) || isSectionHead(i)) {
      return LineLabel.BODY;
    }
    return isTitleByLevel(i) ? LineLabel.TITLE : labelling.at(i);
  }

  /**
   * In a file without a contents page in which nobody signs, nothing but the level of its heading
   * tells a title: all headings as high as the first title are titles.
   */
  private boolean isTitleByLevel(int i) {
    TextLine line = lines.get(i);
    return titleLevel > 0
        && line.level() == titleLevel
        && labelling.at(i) == LineLabel.BODY
        && labelling.probability(i) < 1
        && line.isTitleLike();
  }

  /** The level of the first title, where levels alone tell titles; else 0. */
  private static int titleLevel(List<TextLine> lines, Contents contents, Labelling labelling) {
    int level = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (contents.found() || labelling.at(i) == LineLabel.BYLINE) {
        return 0;
      }
      level = level == 0 && labelling.at(i) == LineLabel.TITLE ? lines.get(i).level() : level;
    }
    return level;
  }

  /**
   * A label that no title follows, that stands in the text once and names no column: a heading of
   * the text that was taken for one. What leads out of the journal (原文链接) names no column, either.
   */
  private boolean isHeading(int i) {
    return labelling.at(i) == LineLabel.BANNER
        && (ColumnName.isPointer(lines.get(i).text()) || isHeadingOfText(i));
  }

  /**
   * 原因分析, 结语: no article is called so that the contents page does not list and no librarian says is
   * one, whose word alone is certain.
   */
  private boolean isSectionHead(int i) {
    return open
        && labelling.at(i) == LineLabel.TITLE
        && !listed.contains(i)
        && labelling.probability(i) < 1
        && JournalPhrases.isSectionHead(lines.get(i).text());
  }

  private boolean isHeadingOfText(int i) {
    return i > 0
        && i + 1 < lines.size()
        && labelling.at(i - 1) == LineLabel.BODY
        && labelling.at(i + 1) == LineLabel.BODY
        && lines.get(i + 1).isProse()
        && repeated.getOrDefault(letters(i), 0) < 2
        && !columns.contains(TitleSimilarity.key(lines.get(i).text()))
        && !lines.get(i).known().contains(LineHint.COLUMN);
  }

  /** A line without its numbers: 专栏（16） and 专栏（17） are one label. */
  private String letters(int i) {
    StringBuilder letters = new StringBuilder();
    lines.get(i).text().codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private void take(int i, LineLabel label) {
    switch (label) {
      case KICKER -> {
        if (!open || titled) {
          begin();
          titled = false;
        }
        groups.getLast().add(i);
      }
      case TITLE -> {
        if (!open || titled) {
          begin();
        }
        titled = true;
        groups.getLast().add(i);
      }
      case TITLE_MORE, SUBTITLE, BYLINE, BODY -> {
        boolean ended = ends.isBehind(i) && beginsText(i);
        if (open && !ended) {
          titled = true;
          groups.getLast().add(i);
        } else if (beginsText(i)) {
          begin();
          titled = true;
          groups.getLast().add(i);
        } else {
          kinds.mark(i, front(i));
        }
      }
      case BANNER -> kinds.mark(i, LeftoverKind.COLUMN_BANNER);
      case FOLIO -> kinds.mark(i, LeftoverKind.NOISE);
      case MASTHEAD -> kinds.mark(i, front(i));
      case GUIDE -> kinds.mark(i, LeftoverKind.GUIDE);
      case NOTICE -> kinds.mark(i, LeftoverKind.NOTICE);
      case CAPTION -> kinds.mark(i, LeftoverKind.CAPTION);
      case CONTENTS -> {
        kinds.mark(i, LeftoverKind.TOC);
        open = false;
      }
    }
  }

  private void begin() {
    groups.add(new ArrayList<>());
    open = true;
  }

  private LeftoverKind front(int i) {
    boolean cover = contents.found() ? i < contents.start() : i == 0;
    return cover ? LeftoverKind.COVER : LeftoverKind.MASTHEAD;
  }

  /** Text that no title stands above, soon enough to be text. */
  private boolean beginsText(int i) {
    if (isBelowNotice(i)) {
      return false;
    }
    int chars = 0;
    for (int k = i;
        k < lines.size() && labelling.at(k).ofArticle() && labelling.at(k) != LineLabel.TITLE;
        k++) {
      chars += lines.get(k).chars();
      if (chars >= SHORTEST_TEXT) {
        return true;
      }
    }
    return false;
  }

  /** A notice's heading stands right above: what follows is the notice. */
  private boolean isBelowNotice(int i) {
    for (int k = i; k >= Math.max(0, i - NOTICE_LINES); k--) {
      if (JournalPhrases.isNotice(lines.get(k).text())) {
        return true;
      }
    }
    return false;
  }
}

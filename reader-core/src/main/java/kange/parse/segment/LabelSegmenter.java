package kange.parse.segment;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.LeftoverKind;
import kange.parse.contents.Contents;
import kange.parse.contents.place.Candidate;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.JournalPhrases;
import kange.parse.line.KnownEnds;
import kange.parse.line.TextLine;

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
  private final DividingLabels labels;

  private final List<List<Integer>> groups = new ArrayList<>();
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
    this.labels = new DividingLabels(lines, contents, placed, labelling);
  }

  /** The articles in order of place; the kinds of all other lines are marked. */
  public List<ArticleSegment> divide() {
    for (int i = 0; i < lines.size(); i++) {
      take(i, labels.at(i, open));
    }
    borders.mend(groups);
    List<ArticleStart> starts = entries.match(mender.mend(groups));
    List<ArticleSegment> segments = new ArrayList<>();
    for (int k = 0; k < groups.size(); k++) {
      segments.add(new ArticleSegment(starts.get(k), groups.get(k)));
    }
    return segments;
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

package kange.parse.segment;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.LeftoverKind;
import kange.parse.contents.Candidate;
import kange.parse.contents.Contents;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.TextLine;

/**
 * Divides a file by the labels of its lines: an article begins with its 引题 or title and has all
 * lines of articles up to the next. One instance per file.
 */
public final class LabelSegmenter {
  /** Text without a title is an article where it is at least so long. */
  private static final int SHORTEST_TEXT = 60;

  /** Notices and masthead behind a contents page have fewer characters. */
  private static final int LONGEST_FRONT = 400;

  private final List<TextLine> lines;
  private final Contents contents;
  private final Labelling labelling;
  private final LineLabels kinds;
  private final EntryMatcher entries;

  /** Where the first listed title behind the contents page stands. */
  private final int firstListed;

  private final List<List<Integer>> groups = new ArrayList<>();
  private boolean open;
  private boolean titled;
  private boolean whole;

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
    this.entries = new EntryMatcher(lines, contents, placed);
    this.firstListed =
        placed.stream()
            .mapToInt(Candidate::first)
            .filter(first -> first >= contents.end())
            .min()
            .orElse(0);
  }

  /** The articles in order of place; the kinds of all other lines are marked. */
  public List<ArticleSegment> divide() {
    for (int i = 0; i < lines.size(); i++) {
      take(i, labelling.at(i));
    }
    groups.removeIf(this::isFront);
    if (groups.isEmpty() && !contents.found()) {
      takeAll();
    }
    List<ArticleStart> starts = entries.match(groups.stream().map(this::title).toList());
    List<ArticleSegment> segments = new ArrayList<>();
    for (int k = 0; k < groups.size(); k++) {
      segments.add(new ArticleSegment(starts.get(k), groups.get(k)));
    }
    return segments;
  }

  /**
   * Little text without a title between the contents page and the first listed article: notices and
   * masthead, whatever their lines were taken for.
   */
  private boolean isFront(List<Integer> group) {
    int chars = group.stream().mapToInt(i -> lines.get(i).chars()).sum();
    ArticleStart start = title(group);
    boolean front =
        contents.found()
            && start.last() < start.first()
            && group.getFirst() >= contents.end()
            && group.getLast() < firstListed
            && chars < LONGEST_FRONT;
    if (front) {
      group.forEach(i -> kinds.mark(i, LeftoverKind.MASTHEAD));
    }
    return front;
  }

  /** A file in which no article shows is one, however short: nobody files a cover. */
  private void takeAll() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).chars() > 0) {
        if (groups.isEmpty()) {
          begin();
        }
        kinds.unmark(i);
        groups.getLast().add(i);
      }
    }
    whole = true;
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
        if (open) {
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

  /** The lines of a group's title; none where the group has no title. */
  private ArticleStart title(List<Integer> group) {
    int first = -1;
    int last = -1;
    for (int i : group) {
      LineLabel label = labelling.at(i);
      boolean title = label == LineLabel.TITLE || (label == LineLabel.TITLE_MORE && first >= 0);
      if (title) {
        first = first < 0 ? i : first;
        last = i;
      } else if (first >= 0) {
        break;
      }
    }
    if (first >= 0) {
      return ArticleStart.unlisted(first, last);
    }
    int begin = group.getFirst();
    return ArticleStart.unlisted(begin, opensText(group) ? begin : begin - 1);
  }

  /** A heading over text that nothing else titles is its title, whatever the line was taken for. */
  private boolean opensText(List<Integer> group) {
    TextLine line = lines.get(group.getFirst());
    return group.size() > 1
        && (whole || line.level() > 0)
        && line.isTitleLike()
        && !line.endsSentence()
        && (whole || lines.get(group.get(1)).isProse());
  }
}

package kange.parse.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.LeftoverKind;
import kange.parse.contents.Candidate;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;

/**
 * Divides a file by the labels of its lines: an article begins with its 引题 or title and has all
 * lines of articles up to the next. One instance per file.
 */
public final class LabelSegmenter {
  /** Text without a title is an article where it is at least so long. */
  private static final int SHORTEST_TEXT = 60;

  /** An entry that no title answers to is taken for a title this much like it. */
  private static final double ALIKE = 0.45;

  private final List<TextLine> lines;
  private final Contents contents;
  private final Labelling labelling;
  private final LineLabels kinds;
  private final Map<Integer, Candidate> placedAt = new HashMap<>();

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
    for (Candidate c : placed) {
      for (int i = c.first(); i <= c.last(); i++) {
        placedAt.put(i, c);
      }
    }
  }

  /** The articles in order of place; the kinds of all other lines are marked. */
  public List<ArticleSegment> divide() {
    for (int i = 0; i < lines.size(); i++) {
      take(i, labelling.at(i));
    }
    List<ArticleSegment> segments = new ArrayList<>();
    Set<ContentsEntry> used = Identity.set();
    List<Integer> unlisted = new ArrayList<>();
    for (List<Integer> group : groups) {
      ArticleStart start = start(group, used);
      if (start.entry().isEmpty()) {
        unlisted.add(segments.size());
      }
      segments.add(new ArticleSegment(start, group));
    }
    for (int k : unlisted) {
      ArticleSegment segment = segments.get(k);
      segments.set(k, new ArticleSegment(likely(segment.start(), used), segment.lines()));
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

  private ArticleStart start(List<Integer> group, Set<ContentsEntry> used) {
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
    if (first < 0) {
      return ArticleStart.unlisted(group.getFirst(), group.getFirst() - 1);
    }
    for (int i = first; i <= last; i++) {
      Candidate c = placedAt.get(i);
      if (c != null && used.add(contents.entries().get(c.entry()))) {
        ContentsEntry entry = contents.entries().get(c.entry());
        return new ArticleStart(
            first, last, Optional.of(entry), c.likeness(), Optional.of(c.title()), c.authors());
      }
    }
    return ArticleStart.unlisted(first, last);
  }

  /** The unplaced entry that an unlisted start answers to, if one is at all alike. */
  private ArticleStart likely(ArticleStart start, Set<ContentsEntry> used) {
    if (start.last() < start.first()) {
      return untitled(start, used);
    }
    StringBuilder title = new StringBuilder();
    for (int i = start.first(); i <= start.last(); i++) {
      title.append(lines.get(i).text());
    }
    String key = TitleSimilarity.key(title.toString());
    ArticleStart best = start;
    for (ContentsEntry entry : contents.entries()) {
      if (used.contains(entry)) {
        continue;
      }
      for (ContentsEntry.Reading reading : entry.readings()) {
        double likeness = TitleSimilarity.of(key, reading.key());
        if (likeness >= ALIKE && likeness > best.likeness()) {
          best =
              new ArticleStart(
                  start.first(),
                  start.last(),
                  Optional.of(entry),
                  likeness,
                  Optional.of(reading.title()),
                  reading.authors());
        }
      }
    }
    best.entry().ifPresent(used::add);
    return best;
  }

  /** Text without a title belongs to the entry listed between those of its neighbours. */
  private ArticleStart untitled(ArticleStart start, Set<ContentsEntry> used) {
    int previous = -1;
    int next = contents.entries().size();
    for (Candidate c : new HashSet<>(placedAt.values())) {
      if (c.first() < start.first()) {
        previous = Math.max(previous, c.entry());
      } else {
        next = Math.min(next, c.entry());
      }
    }
    for (int e = previous + 1; e < next; e++) {
      ContentsEntry entry = contents.entries().get(e);
      if (!entry.insideCover() && used.add(entry)) {
        return ArticleStart.untitled(start.first(), entry);
      }
    }
    return start;
  }
}

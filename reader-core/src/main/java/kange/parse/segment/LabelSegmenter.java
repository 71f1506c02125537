package kange.parse.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.LeftoverKind;
import kange.parse.contents.Candidate;
import kange.parse.contents.Contents;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;

/**
 * Divides a file by the labels of its lines: an article begins with its 引题 or title and has all
 * lines of articles up to the next. One instance per file.
 */
public final class LabelSegmenter {
  /** Text without a title is an article where it is at least so long. */
  private static final int SHORTEST_TEXT = 60;

  /** The text begins so soon below a title. */
  private static final int HEAD_DEPTH = 3;

  /** A notice has no more lines. */
  private static final int NOTICE_LINES = 8;

  /** Notices and masthead behind a contents page have fewer characters. */
  private static final int LONGEST_FRONT = 400;

  private final List<TextLine> lines;
  private final Contents contents;
  private final Labelling labelling;
  private final LineLabels kinds;
  private final EntryMatcher entries;

  /** Where the first listed title behind the contents page stands, and which entry it is. */
  private final int firstListed;

  private final int firstEntry;

  /** How often a line is taken for a label. */
  private final Map<String, Integer> repeated = new HashMap<>();

  private final Set<String> columns = new HashSet<>();

  /** Lines where listed titles begin. */
  private final Set<Integer> listed = new HashSet<>();

  /** Lines that stand over a title, though they were taken for one. */
  private final Set<Integer> above = new HashSet<>();

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
    for (int i = 0; i < lines.size(); i++) {
      if (labelling.at(i) == LineLabel.BANNER) {
        repeated.merge(letters(i), 1, Integer::sum);
      }
    }
    contents.columns().forEach(column -> columns.add(TitleSimilarity.key(column)));
    placed.forEach(candidate -> listed.add(candidate.first()));
    Optional<Candidate> first =
        placed.stream()
            .filter(c -> c.first() >= contents.end())
            .min(Comparator.comparingInt(Candidate::first));
    this.firstListed = first.map(Candidate::first).orElse(0);
    this.firstEntry = first.map(Candidate::entry).orElse(0);
  }

  /** The articles in order of place; the kinds of all other lines are marked. */
  public List<ArticleSegment> divide() {
    for (int i = 0; i < lines.size(); i++) {
      take(i, isHeading(i) ? LineLabel.BODY : labelling.at(i));
    }
    giveHeadsAway();
    groups.removeIf(this::isFront);
    if (groups.isEmpty() && !contents.found()) {
      takeAll();
    }
    takeHeadingAbove();
    List<ArticleStart> starts = entries.match(groups.stream().map(this::title).toList());
    List<ArticleSegment> segments = new ArrayList<>();
    for (int k = 0; k < groups.size(); k++) {
      segments.add(new ArticleSegment(starts.get(k), groups.get(k)));
    }
    return segments;
  }

  /**
   * A title without anything below it, which nothing lists, stands over the title of the next
   * article, whatever stands between them.
   */
  private void giveHeadsAway() {
    for (int k = groups.size() - 2; k >= 0; k--) {
      List<Integer> head = groups.get(k);
      ArticleStart start = title(head);
      ArticleStart next = title(groups.get(k + 1));
      boolean bare = start.last() - start.first() + 1 == head.size();
      boolean titled = next.last() >= next.first();
      if (bare && titled && !listed.contains(start.first())) {
        above.addAll(head);
        groups.get(k + 1).addAll(0, head);
        groups.remove(k);
      }
    }
  }

  /**
   * Little text without a title between the contents page and the first listed article: notices and
   * masthead, whatever their lines were taken for.
   */
  private boolean isFront(List<Integer> group) {
    int chars = group.stream().mapToInt(i -> lines.get(i).chars()).sum();
    ArticleStart start = title(group);
    boolean first =
        start.last() < start.first()
            && group.getFirst() >= contents.end()
            && group.getLast() < firstListed
            && firstEntry == 0
            && chars < LONGEST_FRONT;
    boolean front = contents.found() && (first || isAmongEntries(group));
    if (front) {
      group.forEach(i -> kinds.mark(i, LeftoverKind.MASTHEAD));
    }
    return front;
  }

  /** Short lines between those of the contents page: slogans. */
  private boolean isAmongEntries(List<Integer> group) {
    return group.getFirst() > contents.start()
        && group.getLast() < contents.end()
        && group.stream().noneMatch(i -> lines.get(i).isProse() || listed.contains(i));
  }

  /**
   * Without a contents page, a heading above the first, untitled text is no cover, nor are the
   * sentences between them.
   */
  private void takeHeadingAbove() {
    if (groups.isEmpty() || contents.found()) {
      return;
    }
    List<Integer> group = groups.getFirst();
    ArticleStart start = title(group);
    int above = group.getFirst() - 1;
    while (above >= 0 && lines.get(above).endsSentence()) {
      above--;
    }
    if (start.last() < start.first()
        && above >= 0
        && lines.get(above).level() > 0
        && lines.get(above).isTitleLike()) {
      for (int i = group.getFirst() - 1; i >= above; i--) {
        kinds.unmark(i);
        group.addFirst(i);
      }
    }
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

  /**
   * A label that no title follows, that stands in the text once and names no column: a heading of
   * the text that was taken for one.
   */
  private boolean isHeading(int i) {
    return labelling.at(i) == LineLabel.BANNER
        && i > 0
        && i + 1 < lines.size()
        && labelling.at(i - 1) == LineLabel.BODY
        && labelling.at(i + 1) == LineLabel.BODY
        && lines.get(i + 1).isProse()
        && repeated.getOrDefault(letters(i), 0) < 2
        && !columns.contains(TitleSimilarity.key(lines.get(i).text()));
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

  /** The lines of a group's title; none where the group has no title. */
  private ArticleStart title(List<Integer> group) {
    int first = -1;
    int last = -1;
    for (int i : group) {
      LineLabel label = above.contains(i) ? LineLabel.KICKER : labelling.at(i);
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

  /**
   * A heading over text that nothing else titles is its title, whatever the line was taken for; in
   * a file without contents page any short line is.
   */
  private boolean opensText(List<Integer> group) {
    TextLine line = lines.get(group.getFirst());
    boolean heading = line.isTitleLike() && !line.endsSentence() && !line.isProse();
    boolean text = group.stream().skip(1).limit(HEAD_DEPTH).anyMatch(i -> lines.get(i).isProse());
    return group.size() > 1
        && heading
        && (whole
            || (text && line.level() > 0)
            || (!contents.found() && (text || line.level() > 0)));
  }
}

package kange.parse.segment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.parse.contents.Contents;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.TextLine;

/** Which lines of an article's lines are its title. One instance per file. */
final class GroupTitle {
  /** The text begins so soon below a title. */
  private static final int HEAD_DEPTH = 3;

  private final List<TextLine> lines;
  private final Contents contents;
  private final Labelling labelling;

  /** Lines that stand over a title, though they were taken for one. */
  private final Set<Integer> above = new HashSet<>();

  /** Lines that are titles, whatever they were taken for. */
  private final Set<Integer> titles = new HashSet<>();

  /** Lines that sign an article, though they were taken for its title. */
  private final Set<Integer> signing = new HashSet<>();

  private boolean all;

  GroupTitle(List<TextLine> lines, Contents contents, Labelling labelling) {
    this.lines = lines;
    this.contents = contents;
    this.labelling = labelling;
  }

  /** These lines stand over the title of the article they are given to. */
  void putAbove(List<Integer> head) {
    above.addAll(head);
  }

  /** The line is a title, and what was taken for one below it signs the article. */
  void putTitle(int line, int names) {
    titles.add(line);
    above.remove(line);
    signing.add(names);
  }

  /** The whole file is one article: its first short line is the title. */
  void takeAll() {
    all = true;
  }

  /** There is one. */
  boolean isPrinted(List<Integer> group) {
    ArticleStart start = of(group);
    return start.last() >= start.first();
  }

  /** Its lines; none where the group has no title. */
  ArticleStart of(List<Integer> group) {
    int first = -1;
    int last = -1;
    for (int i : group) {
      LineLabel label = label(i);
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

  private LineLabel label(int i) {
    if (titles.contains(i)) {
      return LineLabel.TITLE;
    }
    return above.contains(i)
        ? LineLabel.KICKER
        : signing.contains(i) ? LineLabel.BYLINE : labelling.at(i);
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
        && (all || (text && line.level() > 0) || (!contents.found() && (text || line.level() > 0)));
  }
}

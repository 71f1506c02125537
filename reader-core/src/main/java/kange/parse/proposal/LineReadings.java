package kange.parse.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ProposedCorrection;
import kange.model.issue.RoleChange;
import kange.parse.article.ReadArticle;
import kange.parse.correction.SaidLabels;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.label.Relabelling;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.BylineReader;
import kange.parse.segment.IssueOutline;

/** Readings of an article in which lines are something else: from the next-best labellings. */
final class LineReadings {
  /** Lines above an article that may be its own: 引题, sentences that lead to it. */
  private static final int ABOVE = 6;

  /** Lines of the article below that may be this one's. */
  private static final int BELOW = 4;

  /** A longer article is looked at no further down. */
  private static final int DEEPEST = 1500;

  /** Further readings of one article are too unlikely to be looked at. */
  private static final int MOST = 40;

  private static final int LONGEST_BYLINE = 60;

  private static final Set<LineLabel> HEAD = EnumSet.of(LineLabel.TITLE, LineLabel.TITLE_MORE);

  private final IssueOutline outline;
  private final Labelling labelling;
  private final List<ReadArticle> articles;

  LineReadings(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    this.labelling = outline.labelling();
    this.articles = articles;
  }

  List<Reading> of(int k) {
    Set<Integer> own = new HashSet<>(articles.get(k).segment().lines());
    int first = own.stream().mapToInt(i -> i).min().orElse(0);
    int last = own.stream().mapToInt(i -> i).max().orElse(0);
    int from = Math.max(0, first - ABOVE);
    int to = Math.min(outline.lines().size(), Math.min(last + 1 + BELOW, first + DEEPEST));
    List<Reading> readings = new ArrayList<>();
    for (Relabelling other : labelling.others(from, to)) {
      if (readings.size() < MOST && concerns(other.changes(), own, k)) {
        ProposalKind kind = kind(other.changes(), own, k);
        readings.add(
            new Reading(
                kind,
                acts(other.changes()),
                other.margin(),
                fits(other.changes(), kind),
                agrees(other.changes(), k)));
      }
    }
    return readings;
  }

  /** A line of its own changes, or one beside it becomes its own. */
  private boolean concerns(SortedMap<Integer, LineLabel> changes, Set<Integer> own, int k) {
    int title = title(k);
    return changes.keySet().stream().anyMatch(own::contains)
        || changes.entrySet().stream()
            .anyMatch(
                e ->
                    e.getKey() < title
                        && (e.getValue().ofArticle() || e.getValue() == LineLabel.BANNER))
        || changes.firstKey() > title;
  }

  private int title(int k) {
    return articles.get(k).segment().start().first();
  }

  private ProposalKind kind(SortedMap<Integer, LineLabel> changes, Set<Integer> own, int k) {
    int title = title(k);
    boolean loses = changes.containsKey(title) && labelling.at(title) == LineLabel.TITLE;
    boolean gains = changes.entrySet().stream().anyMatch(e -> e.getValue() == LineLabel.TITLE);
    if (gains) {
      boolean inside = changes.entrySet().stream().anyMatch(e -> begins(e, own, title));
      return loses || !inside ? ProposalKind.TITLE_ELSEWHERE : ProposalKind.SPLIT;
    }
    if (loses) {
      return ProposalKind.JOIN;
    }
    Set<LineLabel> met = EnumSet.noneOf(LineLabel.class);
    changes.forEach(
        (line, label) -> {
          met.add(label);
          met.add(labelling.at(line));
        });
    if (met.contains(LineLabel.BANNER)) {
      return ProposalKind.BANNER;
    }
    if (met.contains(LineLabel.TITLE_MORE)) {
      return ProposalKind.TITLE_LINES;
    }
    if (met.contains(LineLabel.SUBTITLE)) {
      return ProposalKind.SUBTITLE_LINES;
    }
    if (met.contains(LineLabel.BYLINE)) {
      return ProposalKind.BYLINE_LINES;
    }
    if (met.contains(LineLabel.KICKER)) {
      return changes.firstKey() > title ? ProposalKind.BORDER : ProposalKind.KICKER_LINES;
    }
    if (changes.lastKey() < title) {
      return ProposalKind.LEFTOVER_ABOVE;
    }
    int last = own.stream().mapToInt(i -> i).max().orElse(title);
    return changes.firstKey() > last ? ProposalKind.LEFTOVER_BELOW : ProposalKind.LEFTOVER;
  }

  /** Whether the article gains by it what its kind speaks of; lines that are to sign want names. */
  private double fits(SortedMap<Integer, LineLabel> changes, ProposalKind kind) {
    return switch (kind) {
      case BANNER -> gains(changes, LineLabel.BANNER);
      case TITLE_LINES -> gains(changes, LineLabel.TITLE_MORE);
      case SUBTITLE_LINES -> gains(changes, LineLabel.SUBTITLE);
      case KICKER_LINES, BORDER -> gains(changes, LineLabel.KICKER);
      case BYLINE_LINES ->
          changes.entrySet().stream()
              .filter(e -> e.getValue() == LineLabel.BYLINE)
              .mapToDouble(e -> names(e.getKey()))
              .max()
              .orElse(0);
      case LEFTOVER, LEFTOVER_ABOVE, LEFTOVER_BELOW -> gains(changes, LineLabel.BODY);
      default -> 0;
    };
  }

  private static double gains(SortedMap<Integer, LineLabel> changes, LineLabel label) {
    return changes.containsValue(label) ? 1 : 0;
  }

  private double names(int line) {
    String text = outline.lines().get(line).text();
    return text.length() > LONGEST_BYLINE
        ? 0
        : Math.max(BylineReader.isSigned(text) ? 1 : 0, LikelyNames.of(BylineReader.names(text)));
  }

  /** How much more the title is like the one that is listed. */
  private double agrees(SortedMap<Integer, LineLabel> changes, int k) {
    Optional<String> listed = articles.get(k).segment().start().entryTitle();
    boolean titled =
        changes.entrySet().stream()
            .anyMatch(e -> HEAD.contains(e.getValue()) || HEAD.contains(labelling.at(e.getKey())));
    if (listed.isEmpty() || !titled) {
      return 0;
    }
    StringBuilder title = new StringBuilder();
    int at = title(k);
    for (int i = Math.max(0, at - ABOVE); i < Math.min(labelling.size(), at + ABOVE); i++) {
      if (HEAD.contains(at(changes, i))) {
        title.append(outline.lines().get(i).text());
      }
    }
    String wanted = TitleSimilarity.key(listed.get());
    return TitleSimilarity.of(TitleSimilarity.key(title.toString()), wanted)
        - TitleSimilarity.of(TitleSimilarity.key(articles.get(k).article().title()), wanted);
  }

  private static boolean begins(Map.Entry<Integer, LineLabel> change, Set<Integer> own, int title) {
    return change.getValue() == LineLabel.TITLE
        && change.getKey() > title
        && own.contains(change.getKey());
  }

  /** Neighbouring lines of one role are one act; a title is said whole, or its lines would part. */
  private List<ProposedCorrection> acts(SortedMap<Integer, LineLabel> changes) {
    SortedMap<Integer, LineLabel> said = new TreeMap<>(changes);
    changes.forEach(
        (line, label) -> {
          if (HEAD.contains(label)) {
            sayTitle(said, changes, line);
          }
        });
    List<ProposedCorrection> acts = new ArrayList<>();
    TreeSet<Integer> numbers = new TreeSet<>();
    LineRole role = LineRole.TEXT;
    int before = -2;
    for (Map.Entry<Integer, LineLabel> e : said.entrySet()) {
      LineRole now = SaidLabels.role(e.getValue());
      boolean next = e.getKey() == before + 1 && now == role && e.getValue() != LineLabel.TITLE;
      if (!next && !numbers.isEmpty()) {
        acts.add(new RoleChange(LineRange.of(numbers), role));
        numbers.clear();
      }
      role = now;
      before = e.getKey();
      add(numbers, outline.lines().get(e.getKey()));
    }
    acts.add(new RoleChange(LineRange.of(numbers), role));
    return acts;
  }

  private static void add(Set<Integer> numbers, TextLine line) {
    for (int n = line.number(); n <= line.last(); n++) {
      numbers.add(n);
    }
  }

  private void sayTitle(
      SortedMap<Integer, LineLabel> said, SortedMap<Integer, LineLabel> changes, int line) {
    int i = line;
    while (i > 0 && at(changes, i) == LineLabel.TITLE_MORE) {
      said.put(i, LineLabel.TITLE_MORE);
      i--;
    }
    if (at(changes, i) == LineLabel.TITLE) {
      said.put(i, LineLabel.TITLE);
    }
  }

  private LineLabel at(SortedMap<Integer, LineLabel> changes, int line) {
    return changes.getOrDefault(line, labelling.at(line));
  }
}

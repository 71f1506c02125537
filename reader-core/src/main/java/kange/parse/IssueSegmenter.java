package kange.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kange.model.issue.LeftoverKind;
import kange.parse.contents.Aligner;
import kange.parse.contents.Candidate;
import kange.parse.contents.CandidateFinder;
import kange.parse.contents.Contents;
import kange.parse.contents.ContentsEntry;
import kange.parse.contents.ContentsReader;
import kange.parse.line.NgramCohesion;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.BylineReader;
import kange.parse.order.ContinuationResolver;
import kange.parse.order.PrintedJumps;
import kange.parse.segment.ArticleSegment;
import kange.parse.segment.ArticleSegmenter;
import kange.parse.segment.ArticleStart;
import kange.parse.segment.BodyColumns;
import kange.parse.segment.DocumentStatistics;
import kange.parse.segment.FrontMatter;
import kange.parse.segment.IssueOutline;
import kange.parse.segment.LineLabels;
import kange.parse.segment.NewspaperSpread;
import kange.parse.segment.RunningMatter;
import kange.parse.segment.StartFinder;
import kange.parse.segment.Unwrapper;

/** Divides a file into articles and what stands around them. One instance per file. */
final class IssueSegmenter {
  /** Evidence a start needs where the contents page has already led to the articles. */
  private static final double AGAINST_CONTENTS = 2.4;

  private static final double WITHOUT_CONTENTS = 2.0;

  private final List<TextLine> lines;
  private final Contents contents;
  private final DocumentStatistics traits;
  private final LineLabels kinds;
  private final FrontMatter front;
  private final StartFinder finder;
  private final List<ArticleStart> starts = new ArrayList<>();
  private final Set<ContentsEntry> placed = Collections.newSetFromMap(new IdentityHashMap<>());

  private IssueSegmenter(List<TextLine> lines, int wrapWidth) {
    this.lines = lines;
    contents = ContentsReader.read(lines);
    traits = DocumentStatistics.of(lines, contents, wrapWidth);
    kinds = new LineLabels(lines);
    front = new FrontMatter(lines, contents, kinds);
    finder = new StartFinder(lines, traits, kinds, contents.found());
  }

  static IssueOutline outline(List<TextLine> lines) {
    int width = DocumentStatistics.wrapWidth(lines);
    if (width == 0) {
      return new IssueSegmenter(lines, 0).outline();
    }
    IssueOutline unwrapped = new IssueSegmenter(Unwrapper.unwrap(lines, width), 0).outline();
    boolean spread = !unwrapped.contents().found() && unwrapped.drafts().size() <= 1;
    return spread ? new IssueSegmenter(lines, width).outline() : unwrapped;
  }

  private IssueOutline outline() {
    if (contents.found()) {
      front.markContents();
      List<Candidate> candidates = new CandidateFinder(lines, contents).find();
      for (Candidate c : Aligner.align(candidates, contents.entries())) {
        add(ArticleStart.of(c, contents.entries().get(c.entry())));
      }
    }
    front.markLateNotices(titleLines());
    RunningMatter.mark(lines, contents, traits, titleLines(), kinds);
    if (contents.found()) {
      openZone(0, contents.start(), LeftoverKind.COVER);
      openZone(contents.end(), lines.size(), LeftoverKind.MASTHEAD);
      addUnlisted();
    } else {
      openWithoutContents();
    }
    starts.sort(Comparator.comparingInt(ArticleStart::first));
    NgramCohesion kinship = new NgramCohesion(lines);
    if (!contents.found() && traits.hardWrapped() && starts.size() == 1) {
      Optional<ArticleSegment> spread = NewspaperSpread.read(lines, traits, kinds);
      if (spread.isPresent()) {
        return new IssueOutline(
            lines, contents, traits, List.of(spread.get()), kinds, kinship, BodyColumns.NONE);
      }
    }
    List<ArticleSegment> drafts =
        new ArticleSegmenter(lines, contents, kinds, finder, kinship).divide(starts);
    BodyColumns columns = BodyColumns.find(lines, contents, drafts, kinds);
    drafts = columns.without(drafts, kinds);
    drafts = PrintedJumps.follow(lines, drafts, kinship);
    drafts = new ContinuationResolver(lines, finder::endsArticle, kinship).resolve(drafts);
    return new IssueOutline(lines, contents, traits, drafts, kinds, kinship, columns);
  }

  private Set<Integer> titleLines() {
    Set<Integer> titles = new HashSet<>();
    for (ArticleStart s : starts) {
      for (int i = s.first(); i <= s.last(); i++) {
        titles.add(i);
      }
    }
    return titles;
  }

  /**
   * The lines of a zone before its first known article: front matter, and articles not found yet.
   */
  private void openZone(int from, int to, LeftoverKind kind) {
    Set<Integer> titles = titleLines();
    int first = to;
    for (ArticleStart s : starts) {
      if (s.first() >= from && s.first() < first) {
        first = s.first();
      }
    }
    int begin = front.markUpTo(from, first, kind, titles);
    front.fill(from, begin, kind);
    if (begin >= first) {
      return;
    }
    Optional<ContentsEntry> entry = entryBefore(first);
    if (entry.isPresent()) {
      add(ArticleStart.untitled(begin, entry.get()));
      return;
    }
    add(unlistedAt(begin, first));
  }

  /** An article that begins here, with the title-like lines it begins with. */
  private ArticleStart unlistedAt(int begin, int stop) {
    if (!isTitlePart(begin) && lines.get(begin).gap() <= 1) {
      return ArticleStart.unlisted(begin, begin - 1);
    }
    int last = begin;
    while (last + 1 < stop && last - begin < 2 && isTitlePart(last + 1)) {
      last++;
    }
    return ArticleStart.unlisted(begin, lines.get(begin).isProse() ? begin - 1 : last);
  }

  private boolean isTitlePart(int i) {
    TextLine line = lines.get(i);
    return line.isTitleLike()
        && kinds.free(i)
        && line.gap() <= 1
        && !BylineReader.isSigned(line)
        && !BylineReader.looksLikeNames(line.text());
  }

  /** An entry without a place in the body whose neighbour begins at {@code first}. */
  private Optional<ContentsEntry> entryBefore(int first) {
    List<ContentsEntry> entries = contents.entries();
    int next = entries.size();
    int previous = -1;
    for (ArticleStart s : starts) {
      int index = s.entry().map(entries::indexOf).orElse(-1);
      if (index >= 0 && s.first() >= first) {
        next = Math.min(next, index);
      } else if (index >= 0 && !entries.get(index).insideCover()) {
        previous = Math.max(previous, index);
      }
    }
    for (int i = previous + 1; i < next; i++) {
      if (!entries.get(i).insideCover() && !placed.contains(entries.get(i))) {
        return Optional.of(entries.get(i));
      }
    }
    return Optional.empty();
  }

  private void add(ArticleStart start) {
    starts.add(start);
    start.entry().ifPresent(placed::add);
  }

  /** Articles between the known ones that the contents page does not list, or lists otherwise. */
  private void addUnlisted() {
    starts.sort(Comparator.comparingInt(ArticleStart::first));
    List<ArticleStart> known = List.copyOf(starts);
    Set<Integer> titles = titleLines();
    for (int k = 0; k < known.size(); k++) {
      int from = firstProse(known.get(k).last() + 1);
      int to = k + 1 < known.size() ? known.get(k + 1).first() : lines.size();
      for (ArticleStart found : finder.find(from, to, AGAINST_CONTENTS, titles)) {
        add(entryLike(found).orElse(found));
      }
    }
  }

  /** Before its first running text, an article has not begun, let alone the next. */
  private int firstProse(int from) {
    int i = from;
    while (i < lines.size() && !lines.get(i).isProse()) {
      i++;
    }
    return i;
  }

  /** The unplaced entry that a start found by layout answers to, if one is at all alike. */
  private Optional<ArticleStart> entryLike(ArticleStart found) {
    StringBuilder title = new StringBuilder();
    for (int i = found.first(); i <= found.last(); i++) {
      title.append(lines.get(i).text());
    }
    String key = TitleSimilarity.key(title.toString());
    ArticleStart best = null;
    for (ContentsEntry entry : contents.entries()) {
      if (placed.contains(entry)) {
        continue;
      }
      for (ContentsEntry.Reading reading : entry.readings()) {
        double likeness = TitleSimilarity.of(key, reading.key());
        if (likeness >= 0.4 && (best == null || likeness > best.likeness())) {
          best =
              new ArticleStart(
                  found.first(),
                  found.last(),
                  Optional.of(entry),
                  likeness,
                  Optional.of(reading.title()),
                  reading.authors());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private int firstFree() {
    int i = 0;
    while (i + 1 < lines.size() && !kinds.free(i)) {
      i++;
    }
    return i;
  }

  private void openWithoutContents() {
    if (lines.isEmpty()) {
      return;
    }
    int begin = front.markUpTo(0, lines.size(), LeftoverKind.COVER, Set.of());
    List<ArticleStart> found = finder.find(begin, lines.size(), WITHOUT_CONTENTS, Set.of());
    if (begin >= lines.size() || traits.hardWrapped()) {
      begin = firstFree();
    }
    if (found.isEmpty()) {
      int last = lines.get(begin).isProse() || traits.hardWrapped() ? begin - 1 : begin;
      found = List.of(ArticleStart.unlisted(begin, last));
    }
    front.fill(0, Math.min(begin, found.getFirst().first()), LeftoverKind.COVER);
    if (found.getFirst().first() > begin) {
      add(unlistedAt(begin, found.getFirst().first()));
    }
    starts.addAll(found);
  }
}

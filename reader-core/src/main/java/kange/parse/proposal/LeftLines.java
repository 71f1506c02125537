package kange.parse.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kange.model.issue.LeftoverKind;
import kange.model.issue.LineRange;
import kange.model.issue.LineRole;
import kange.model.issue.ProposedCorrection;
import kange.model.issue.RoleChange;
import kange.parse.article.ReadArticle;
import kange.parse.line.TextLine;
import kange.parse.name.BylineReader;
import kange.parse.segment.IssueOutline;

/**
 * Readings in which an article takes what was left over around it: all of what stands behind its
 * end, all of what stands within it, or a head among lines above that seemed to be of the contents
 * page or the cover.
 */
final class LeftLines {
  /** Further up, no line is the title of a text. */
  private static final int ABOVE = 12;

  private static final int MOST_TITLES = 4;

  /** More lines than these are a page of their own. */
  private static final int MOST = 120;

  /** What may be text after all; labels of columns, guides and notices are something. */
  private static final Set<LeftoverKind> LOOSE =
      EnumSet.of(
          LeftoverKind.NOISE, LeftoverKind.MASTHEAD, LeftoverKind.CAPTION, LeftoverKind.COVER);

  private final IssueOutline outline;
  private final List<ReadArticle> articles;

  LeftLines(IssueOutline outline, List<ReadArticle> articles) {
    this.outline = outline;
    this.articles = articles;
  }

  List<Reading> of(int k) {
    ReadArticle read = articles.get(k);
    List<Integer> own = read.segment().lines();
    int first = own.stream().mapToInt(i -> i).min().orElse(0);
    int last = own.stream().mapToInt(i -> i).max().orElse(0);
    List<Reading> readings = new ArrayList<>();
    taken(ProposalKind.ALL_BELOW, loose(last + 1, next(last))).ifPresent(readings::add);
    taken(ProposalKind.ALL_WITHIN, loose(first, last)).ifPresent(readings::add);
    if (read.head().titleLines().isEmpty()) {
      readings.addAll(headsAbove(first));
    }
    return readings;
  }

  private int next(int last) {
    int next = last + 1;
    while (next < outline.lines().size() && outline.kinds().at(next).isPresent()) {
      next++;
    }
    return next;
  }

  private List<Integer> loose(int from, int to) {
    List<Integer> loose = new ArrayList<>();
    for (int i = from; i < Math.min(to, from + MOST); i++) {
      if (outline.kinds().at(i).filter(LOOSE::contains).isPresent()
          && !outline.lines().get(i).text().isBlank()) {
        loose.add(i);
      }
    }
    return loose;
  }

  private Optional<Reading> taken(ProposalKind kind, List<Integer> loose) {
    return loose.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(kind, List.of(said(loose, LineRole.TEXT)), 0));
  }

  /** Each short line above may be the title; what stands below it is read by its looks. */
  private List<Reading> headsAbove(int first) {
    List<Reading> heads = new ArrayList<>();
    for (int i = first - 1; i >= Math.max(0, first - ABOVE) && heads.size() < MOST_TITLES; i--) {
      TextLine line = outline.lines().get(i);
      if (outline.kinds().at(i).isEmpty()) {
        break;
      }
      if (line.isTitleLike() && line.chars() > 1 && !BylineReader.isSigned(line)) {
        List<ProposedCorrection> acts = new ArrayList<>();
        acts.add(said(List.of(i), LineRole.TITLE));
        for (int below = i + 1; below < first; below++) {
          acts.add(said(List.of(below), role(below)));
        }
        double fits = line.level() > 0 || line.bold() ? 1 : 0;
        heads.add(new Reading(ProposalKind.BEGINS_ABOVE, acts, first - i - 1.0, fits, 0));
      }
    }
    return heads;
  }

  private LineRole role(int i) {
    String text = outline.lines().get(i).text();
    if (text.startsWith("—")) {
      return LineRole.SUBTITLE;
    }
    boolean names = BylineReader.isSigned(text) || BylineReader.looksLikeNames(text);
    return names ? LineRole.BYLINE : LineRole.TEXT;
  }

  private RoleChange said(List<Integer> lines, LineRole role) {
    Set<Integer> numbers = new TreeSet<>();
    for (int i : lines) {
      TextLine line = outline.lines().get(i);
      for (int n = line.number(); n <= line.last(); n++) {
        numbers.add(n);
      }
    }
    return new RoleChange(LineRange.of(numbers), role);
  }
}

package kange.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kange.model.issue.Article;
import kange.model.issue.ContributorKind;
import kange.model.issue.ContributorKindChange;
import kange.model.issue.Correction;
import kange.model.issue.FieldChange;
import kange.model.issue.LineRange;
import kange.model.review.Revision;
import kange.parse.IssueParser;
import kange.text.SourceText;

/**
 * Corrections of one kind after the other, carried over to the same issue in another reading: lines
 * were put between its own and characters are read otherwise.
 */
public final class CarriedRun {
  /** So many acts of a kind are done in an issue, each by itself. */
  private static final int ACTS = 25;

  /** An act that cannot be done is drawn again so many times. */
  private static final int PATIENCE = 4000;

  private static final int FIRST_HAN = 0x4E00;
  private static final int COMMON_HAN = 5000;

  /**
   * What became of the acts of one kind.
   *
   * @param held how many hold
   * @param right how many of those speak of the very lines they spoke of, and of no other
   */
  public record Tally(int acts, int held, int right) {
    Tally plus(Tally other) {
      return new Tally(acts + other.acts, held + other.held, right + other.right);
    }
  }

  private final Map<String, Tally> tallies = new TreeMap<>();
  private final int inserted;
  private final double changed;

  /**
   * @param inserted how many lines are put between the issue's own
   * @param changed share of the characters that read otherwise
   */
  public CarriedRun(int inserted, double changed) {
    this.inserted = inserted;
    this.changed = changed;
  }

  /** By kind of act. */
  public Map<String, Tally> tallies() {
    return new TreeMap<>(tallies);
  }

  /** Another reading, and where each line of the first, counted from 1, is in it. */
  private record Again(List<String> lines, List<Integer> now) {}

  /** Does acts of every kind in an issue and carries them over. */
  public void add(SourceText source, long seed) {
    Again again = again(source.lines(), new Random(seed));
    SourceText other = SourceText.of(String.join("\n", again.lines()), source.info().file());
    Review begun = Review.of(new IssueParser().parse(source), ReviewSource.of(source.lines()));
    Map<String, List<Revision>> byKind = acts(begun, source.lines().size(), seed);
    var parsed = new IssueParser().parse(other);
    byKind.forEach(
        (kind, revisions) -> {
          Tally tally = new Tally(0, 0, 0);
          for (Revision revision : revisions) {
            Carried carried =
                Carried.over(
                    List.of(revision), source.lines(), parsed, ReviewSource.of(other.lines()));
            tally = tally.plus(one(revision, carried, source.lines(), again));
          }
          tallies.merge(kind, tally, Tally::plus);
        });
  }

  private static Tally one(Revision revision, Carried carried, List<String> before, Again again) {
    if (carried.held() == 0) {
      return new Tally(1, 0, 0);
    }
    Set<Integer> wanted = new TreeSet<>();
    lines(revision.acts().getFirst(), before).forEach(n -> wanted.add(again.now().get(n - 1)));
    Set<Integer> found =
        lines(carried.review().revisions().getFirst().acts().getFirst(), again.lines());
    return new Tally(1, 1, wanted.equals(found) ? 1 : 0);
  }

  private static Set<Integer> lines(Correction act, List<String> of) {
    Set<Integer> lines = new TreeSet<>();
    for (LineRange range : Extent.of(act)) {
      for (int n = range.first(); n <= Math.min(range.last(), of.size()); n++) {
        if (!of.get(n - 1).isBlank()) {
          lines.add(n);
        }
      }
    }
    return lines;
  }

  private static Map<String, List<Revision>> acts(Review begun, int last, long seed) {
    Map<String, List<Revision>> byKind = new TreeMap<>();
    for (Article article : begun.issue().articles()) {
      article
          .authors()
          .forEach(
              author ->
                  add(
                      byKind,
                      begun,
                      new ContributorKindChange(
                          article.lines().getLast().last(),
                          author.name(),
                          ContributorKind.ORGANIZATION)));
    }
    RandomActs acts = new RandomActs(seed, last);
    for (int i = 0; i < PATIENCE; i++) {
      add(byKind, begun, acts.next(begun.issue()));
    }
    return byKind;
  }

  private static void add(Map<String, List<Revision>> byKind, Review begun, Correction act) {
    List<Revision> there = byKind.computeIfAbsent(kind(act), k -> new ArrayList<>());
    Revision revision = new Revision(List.of(act), Instant.EPOCH, "reader");
    if (there.size() < ACTS && canBeDone(begun, revision)) {
      there.add(revision);
    }
  }

  private static boolean canBeDone(Review begun, Revision revision) {
    try {
      return begun.take(revision).done() == 1;
    } catch (InapplicableCorrectionException e) {
      return false;
    }
  }

  private static String kind(Correction act) {
    String name = act.getClass().getSimpleName();
    return act instanceof FieldChange field ? name + " " + field.field() : name;
  }

  private Again again(List<String> lines, Random random) {
    List<String> read = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      read.add(misread(lines.get(i), random));
      from.add(i);
    }
    for (int i = 0; i < inserted; i++) {
      int at = random.nextInt(read.size());
      read.add(at, "夹进来的第" + i + "行，原来的文件里没有它。");
      from.add(at, -1);
    }
    List<Integer> now = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      now.add(from.indexOf(i) + 1);
    }
    return new Again(read, now);
  }

  private String misread(String line, Random random) {
    StringBuilder read = new StringBuilder();
    line.codePoints()
        .forEach(
            c -> {
              boolean other = !Character.isWhitespace(c) && random.nextDouble() < changed;
              read.appendCodePoint(other ? FIRST_HAN + random.nextInt(COMMON_HAN) : c);
            });
    return read.toString();
  }
}

package kange.parse.synthetic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kange.model.issue.Proposal;
import kange.parse.ProposalExamples;

/**
 * How many wrong articles that are doubted one of the proposals shown first puts right: {@code SEED
 * COUNT PROFILE DAMAGE [all]}; {@code all} asks also whether any reading that was found does.
 */
public final class ProposalRun {
  /** By the fields that are wrong: how many there are, put right by a shown one, by any. */
  private final Map<String, int[]> counts = new TreeMap<>();

  private final boolean all;

  private ProposalRun(boolean all) {
    this.all = all;
  }

  /**
   * Prints the figures.
   *
   * @param args see above
   */
  public static void main(String[] args) {
    long seed = Long.parseLong(args[0]);
    Mixture mixture = Mixture.named(args[3]);
    List<SyntheticIssue> issues =
        Profile.named(args[2]).issues(seed, Integer.parseInt(args[1]), Half.TUNING);
    ProposalRun run = new ProposalRun(args.length > 4);
    IntStream.range(0, issues.size())
        .parallel()
        .forEach(i -> run.add(mixture.apply(issues.get(i), new Dice(seed + i))));
    run.counts.forEach(
        (fields, n) ->
            System.out.printf(
                Locale.ROOT,
                "%5d %5.2f %5.2f  %s%n",
                n[0],
                n[1] / (double) n[0],
                n[2] / (double) n[0],
                fields));
  }

  private void add(SyntheticIssue issue) {
    ProposalExamples read = new ProposalExamples(issue.card(), issue.source());
    for (ProposalExamples.Wrong wrong : read.wrong()) {
      List<Proposal> shown = ProposalExamples.shown(wrong);
      boolean right = shown.stream().anyMatch(p -> read.isRightWith(wrong, p.acts()));
      boolean any =
          right
              || (all
                  && read.known(wrong).stream().anyMatch(k -> read.isRightWith(wrong, k.acts())));
      count("all", right, any);
      count(String.join("+", wrong.fields()), right, any);
    }
  }

  private synchronized void count(String fields, boolean right, boolean any) {
    int[] n = counts.computeIfAbsent(fields, f -> new int[3]);
    n[0]++;
    n[1] += right ? 1 : 0;
    n[2] += any ? 1 : 0;
  }
}

package kange.parse.synthetic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The bench as a program. Without arguments: the whole table, 200 issues a column. Otherwise {@code
 * SEED COUNT PROFILE DAMAGE HALF}, the later ones may be left out: profile {@code plain}, {@code
 * hard}, {@code spread} or {@code known}, damage {@code none}, {@code light}, {@code heavy} or one
 * kind's name, half {@code tuning} or {@code held_out}. {@code write SEED PROFILE DAMAGE HALF
 * FOLDER} writes one issue with its card and what was misread.
 */
public final class BenchRun {
  private static final int ISSUES = 200;

  private BenchRun() {}

  /**
   * Prints the figures.
   *
   * @param args see above
   */
  public static void main(String[] args) throws Exception {
    long since = System.nanoTime();
    if (args.length > 0 && args[0].equals("write")) {
      Half half = half(args, 4);
      Mixture mixture = Mixture.named(args[3]);
      long seed = Long.parseLong(args[1]);
      for (SyntheticIssue issue : Profile.named(args[2]).issues(seed, 1, half)) {
        ParseBench.write(mixture.apply(issue, new Dice(seed)), Path.of(args[5]));
      }
      return;
    }
    List<ParseBench> benches = new ArrayList<>();
    if (args.length == 0) {
      Half half = Boolean.getBoolean("held.out") ? Half.HELD_OUT : Half.TUNING;
      benches.add(bench(1, ISSUES, "plain", "none", half));
      benches.add(bench(1, ISSUES, "hard", "none", half));
      benches.add(bench(1, ISSUES, "hard", "light", half));
      benches.add(bench(1, ISSUES, "hard", "heavy", half));
    } else {
      int count = args.length > 1 ? Integer.parseInt(args[1]) : ISSUES;
      benches.add(
          bench(
              Long.parseLong(args[0]),
              count,
              arg(args, 2, "plain"),
              arg(args, 3, "none"),
              half(args, 4)));
    }
    System.out.println(ParseBench.table(benches));
    benches.forEach(b -> System.out.println(b.details()));
    System.out.printf("%n%.1f s%n", (System.nanoTime() - since) / 1e9);
  }

  private static ParseBench bench(long seed, int count, String profile, String damage, Half half) {
    Mixture mixture = Mixture.named(damage);
    List<SyntheticIssue> issues = new ArrayList<>();
    long next = seed;
    for (SyntheticIssue issue : Profile.named(profile).issues(seed, count, half)) {
      issues.add(mixture.apply(issue, new Dice(next++)));
    }
    return ParseBench.of("%s, %s, damage %s".formatted(profile, half, damage), issues);
  }

  private static String arg(String[] args, int at, String otherwise) {
    return args.length > at ? args[at] : otherwise;
  }

  private static Half half(String[] args, int at) {
    return Half.valueOf(arg(args, at, "tuning").toUpperCase(Locale.ROOT));
  }
}

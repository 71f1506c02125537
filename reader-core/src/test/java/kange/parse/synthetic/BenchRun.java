package kange.parse.synthetic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The bench as a program.
 *
 * <ul>
 *   <li>no arguments: the whole table, 200 issues a column, {@code -Dheld.out=true} of the other
 *       half
 *   <li>{@code SEED COUNT PROFILE DAMAGE HALF}: one column; what is left out is 1, 200, hard, none,
 *       tuning
 *   <li>{@code damages PROFILE COUNT}: each damage alone, a row each
 *   <li>{@code write SEED PROFILE DAMAGE HALF FOLDER}: one issue with its card and what was misread
 * </ul>
 *
 * <p>Profiles are those of {@link Profile}; damage is none, light, heavy or one of {@link
 * OcrDamage}.
 */
public final class BenchRun {
  private static final int ISSUES = 200;

  /** Profile and damage of the table's columns. */
  private static final List<List<String>> COLUMNS =
      List.of(
          List.of("plain", "none"),
          List.of("hard", "none"),
          List.of("hard", "light"),
          List.of("hard", "heavy"),
          List.of("spread", "none"));

  private final List<String> args;

  private BenchRun(List<String> args) {
    this.args = args;
  }

  /**
   * Prints the figures.
   *
   * @param args see above
   */
  public static void main(String[] args) throws Exception {
    long since = System.nanoTime();
    BenchRun run = new BenchRun(Arrays.asList(args));
    switch (run.arg(0, "table")) {
      case "table" -> run.table();
      case "damages" -> run.damages();
      case "write" -> run.write();
      default -> run.column();
    }
    System.out.printf("%n%.1f s%n", (System.nanoTime() - since) / 1e9);
  }

  private void table() {
    Half half = Boolean.getBoolean("held.out") ? Half.HELD_OUT : Half.TUNING;
    print(COLUMNS.stream().map(c -> bench(1, ISSUES, c.getFirst(), c.getLast(), half)).toList());
  }

  private void column() {
    long seed = Long.parseLong(args.getFirst());
    int count = Integer.parseInt(arg(1, "" + ISSUES));
    print(List.of(bench(seed, count, arg(2, "hard"), arg(3, "none"), half(4))));
  }

  private static void print(List<ParseBench> benches) {
    System.out.println(ParseBench.table(benches));
    benches.forEach(b -> System.out.println(b.details()));
  }

  private void damages() {
    int count = Integer.parseInt(arg(2, "60"));
    List<ParseBench> rows = new ArrayList<>();
    rows.add(bench(1, count, arg(1, "known"), "none", Half.TUNING));
    for (OcrDamage damage : OcrDamage.values()) {
      rows.add(bench(1, count, arg(1, "known"), damage.name(), Half.TUNING));
    }
    System.out.println(ParseBench.rows(rows));
  }

  private void write() throws Exception {
    long seed = Long.parseLong(args.get(1));
    Mixture mixture = Mixture.named(args.get(3));
    for (SyntheticIssue issue : Profile.named(args.get(2)).issues(seed, 1, half(4))) {
      ParseBench.write(mixture.apply(issue, new Dice(seed)), Path.of(args.get(5)));
    }
  }

  private static ParseBench bench(long seed, int count, String profile, String damage, Half half) {
    Mixture mixture = Mixture.named(damage);
    List<SyntheticIssue> whole = Profile.named(profile).issues(seed, count, half);
    List<SyntheticIssue> issues =
        IntStream.range(0, whole.size())
            .parallel()
            .mapToObj(i -> mixture.apply(whole.get(i), new Dice(seed + i)))
            .toList();
    return ParseBench.of("%s, %s, damage %s".formatted(profile, half, damage), issues);
  }

  private String arg(int at, String otherwise) {
    return args.size() > at ? args.get(at) : otherwise;
  }

  private Half half(int at) {
    return Half.valueOf(arg(at, "tuning").toUpperCase(Locale.ROOT));
  }
}

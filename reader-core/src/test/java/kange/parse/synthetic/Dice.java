package kange.parse.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** All chance there is: the same seed gives the same issue on every machine. */
final class Dice {
  /** Odd, with its bits well spread, so that neighbouring seeds part ways at once. */
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final Random random;

  Dice(long seed) {
    this.seed = seed;
    random = new Random(seed * GOLDEN ^ (seed >>> 31));
  }

  /** Other dice of the same seed: what is drawn from them changes nothing here. */
  Dice fork(String purpose) {
    return new Dice(seed * 31 + purpose.hashCode() * GOLDEN);
  }

  /** A number from {@code least} to {@code most}, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** One character of a string. */
  String character(String of) {
    int at = random.nextInt(of.length());
    return of.substring(at, at + 1);
  }

  /** So many of them, or all there are, in a new order, none twice. */
  <T> List<T> sample(List<T> of, int count) {
    List<T> all = new ArrayList<>(of);
    Collections.shuffle(all, random);
    return new ArrayList<>(all.subList(0, Math.min(count, all.size())));
  }

  <T> List<T> shuffled(List<T> of) {
    return sample(of, of.size());
  }
}

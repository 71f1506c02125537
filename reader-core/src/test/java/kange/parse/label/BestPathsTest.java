package kange.parse.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/** What the best paths through a label change, on lines whose features and weights are dice. */
class BestPathsTest {
  private static final int L = LabelWeights.LABELS;

  private final Random random = new Random(31);
  private final LabelWeights weights = Chains.weights(random);

  private Lattice lattice(int lines) {
    return Lattice.ofRun(weights, Chains.table(lines, random), 0, Chains.free(lines));
  }

  private BestPaths paths(Lattice lattice, byte[] given) {
    return new BestPaths(lattice, weights.steps(), given);
  }

  private static byte[] path(BestPaths paths, byte[] given, int line, int label) {
    byte[] path = given.clone();
    paths.follow(line, label, (i, other) -> path[i] = (byte) other);
    return path;
  }

  private double score(Lattice lattice, byte[] path) {
    double sum = 0;
    for (int i = 0; i < path.length; i++) {
      sum += lattice.score(i, path[i]) + (i == 0 ? 0 : weights.step(path[i - 1], path[i]));
    }
    return sum;
  }

  @Test
  void aPathHasTheScoreThatIsToldOfItWhateverLabelsWereGiven() {
    int lines = 40;
    Lattice lattice = lattice(lines);
    byte[] best = lattice.best();
    byte[] some = new byte[lines];
    random.nextBytes(some);
    for (int i = 0; i < lines; i++) {
      some[i] = i % 3 == 0 ? (byte) Math.floorMod(some[i], L) : best[i];
    }
    for (byte[] given : new byte[][] {best, some}) {
      BestPaths paths = paths(lattice, given);
      for (int i = 0; i < lines; i++) {
        for (int l = 0; l < L; l++) {
          byte[] path = path(paths, given, i, l);
          assertEquals(l, path[i]);
          assertEquals(paths.score(i, l), score(lattice, path), 1e-2, i + " as " + l);
        }
      }
    }
  }

  /** Paths of a long article would otherwise cost its lines for each of its lines. */
  @Test
  void aPathThatHasComeBackToTheGivenLabelsIsNotFollowedOn() {
    assertTrue(stepsPerPath(1600) < 1.5 * stepsPerPath(200));
  }

  private double stepsPerPath(int lines) {
    Lattice lattice = lattice(lines);
    BestPaths paths = paths(lattice, lattice.best());
    LongAdder steps = new LongAdder();
    for (int i = 0; i < lines; i++) {
      for (int l = 0; l < L; l++) {
        paths.follow(i, l, (line, label) -> steps.increment());
      }
    }
    return steps.sum() / (double) (lines * L);
  }
}

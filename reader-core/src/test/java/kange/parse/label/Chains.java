package kange.parse.label;

import java.util.Arrays;
import java.util.Random;

/** Weights and features by chance, for tests of sums over labellings. */
@SuppressWarnings("EnumOrdinal") // an index of arrays, as in what is tested
final class Chains {
  private static final int FEATURES_TO_A_LINE = 4;

  private Chains() {}

  /** Short lines with features that no rule asks for: no label is excluded but by its weights. */
  static FeatureTable table(int lines, Random random) {
    FeatureTable table = new FeatureTable(lines);
    LineFeature[] plain =
        Arrays.stream(LineFeature.values())
            .filter(f -> f.compareTo(LineFeature.LENGTH_0) >= 0)
            .filter(f -> f.compareTo(LineFeature.CODE) < 0)
            .toArray(LineFeature[]::new);
    for (int i = 0; i < lines; i++) {
      table.set(i, LineFeature.ANY);
      table.set(i, LineFeature.TITLE_LIKE);
      for (int k = 0; k < FEATURES_TO_A_LINE; k++) {
        table.set(i, plain[random.nextInt(plain.length)]);
      }
    }
    return table;
  }

  static LabelWeights weights(Random random) {
    LabelWeights weights = LabelWeights.none();
    for (int k = 0; k < weights.states.length; k++) {
      weights.states[k] = (float) random.nextGaussian() / 2;
    }
    for (int k = 0; k < weights.transitions.length; k++) {
      weights.transitions[k] = (float) random.nextGaussian();
    }
    return weights;
  }

  /** No line's label is known before. */
  static byte[] free(int lines) {
    byte[] free = new byte[lines];
    Arrays.fill(free, (byte) -1);
    return free;
  }

  static byte label(LineLabel label) {
    return (byte) label.ordinal();
  }

  static LineLabel label(byte ordinal) {
    return LineLabel.values()[ordinal];
  }
}

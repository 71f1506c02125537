package kange.parse.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kange.parse.line.ResourceRows;

/**
 * How much each feature of a line, or of a line near it, speaks for each label, and each label for
 * the next. Learnt from written issues, kept as a text that can be read. Immutable once read;
 * thread-safe then.
 */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed; stored by name
public final class LabelWeights {
  /** Features of so many lines above and below speak too. */
  static final int REACH = 2;

  private static final List<String> OFFSETS = offsets();
  static final int LABELS = LineLabel.values().length;
  static final int FEATURES = LineFeature.values().length;

  private static final String RESOURCE = "label-weights.txt";
  private static final String FOLLOWS = ">";

  /** Smaller weights change nothing and would only lengthen the file. */
  private static final float LEAST = 0.01f;

  private static final class Learnt {
    private static final LabelWeights WEIGHTS =
        read(ResourceRows.of(LabelWeights.class, RESOURCE).stream());
  }

  /** As good as impossible, and still a number when thousands of lines are summed. */
  private static final float UNHEARD = -30;

  private static final float[] GRAMMAR = grammar();

  final float[] states;
  final float[] transitions;

  LabelWeights(float[] states, float[] transitions) {
    this.states = states;
    this.transitions = transitions;
  }

  /** The weights that come with the program. */
  public static LabelWeights learnt() {
    return Learnt.WEIGHTS;
  }

  /** Nothing speaks for anything. */
  static LabelWeights none() {
    return new LabelWeights(
        new float[OFFSETS.size() * FEATURES * LABELS], new float[LABELS * LABELS]);
  }

  private static float[] grammar() {
    float[] grammar = new float[LABELS * LABELS];
    for (LineLabel above : LineLabel.values()) {
      for (LineLabel below : LineLabel.values()) {
        boolean allowed = LabelGrammar.allows(above, below);
        grammar[above.ordinal() * LABELS + below.ordinal()] = allowed ? 0 : UNHEARD;
      }
    }
    return grammar;
  }

  /** What speaks for a label below another, by their ordinals: what was learnt, and the grammar. */
  float step(int above, int below) {
    return learntStep(above, below) + GRAMMAR[above * LABELS + below];
  }

  /** What was learnt of a label below another, by their ordinals, whether that can be or not. */
  float learntStep(int above, int below) {
    return transitions[above * LABELS + below];
  }

  /** All steps, those from one label after the other. */
  float[] steps() {
    float[] steps = new float[transitions.length];
    for (int k = 0; k < steps.length; k++) {
      steps[k] = transitions[k] + GRAMMAR[k];
    }
    return steps;
  }

  /** Where the weights of a feature begin, a label after the other. */
  static int state(int offset, int feature) {
    return ((offset + REACH) * FEATURES + feature) * LABELS;
  }

  /** Where the weights begin that a feature of the line itself has in its standing. */
  static int state(Standing standing, int feature) {
    return ((2 * REACH + 1 + standing.ordinal()) * FEATURES + feature) * LABELS;
  }

  /** Names of the blocks of weights: lines above and below, then the standings. */
  private static List<String> offsets() {
    List<String> names = new ArrayList<>();
    for (int offset = -REACH; offset <= REACH; offset++) {
      names.add(String.valueOf(offset));
    }
    for (Standing standing : Standing.values()) {
      names.add(standing.name());
    }
    return names;
  }

  /** Weights from the rows of their text form; rows with # are remarks. */
  static LabelWeights read(Stream<String> rows) {
    LabelWeights weights = none();
    rows.filter(row -> !row.startsWith("#")).forEach(weights::take);
    return weights;
  }

  /** A row is "label feature offset-or-standing weight", or "label > next weight". */
  private void take(String row) {
    String[] words = row.split(" ", -1);
    int label = LineLabel.valueOf(words[0]).ordinal();
    if (words[1].equals(FOLLOWS)) {
      int next = LineLabel.valueOf(words[2]).ordinal();
      transitions[label * LABELS + next] = Float.parseFloat(words[3]);
    } else {
      int feature = LineFeature.valueOf(words[1]).ordinal();
      int block = OFFSETS.indexOf(words[2]);
      states[(block * FEATURES + feature) * LABELS + label] = Float.parseFloat(words[3]);
    }
  }

  /** The text form, in a fixed order. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (LineLabel label : LineLabel.values()) {
      for (LineLabel next : LineLabel.values()) {
        float weight = transitions[label.ordinal() * LABELS + next.ordinal()];
        if (Math.abs(weight) >= LEAST) {
          row(out, label + " " + FOLLOWS + " " + next, weight);
        }
      }
      for (LineFeature feature : LineFeature.values()) {
        for (int block = 0; block < OFFSETS.size(); block++) {
          int at = (block * FEATURES + feature.ordinal()) * LABELS + label.ordinal();
          if (Math.abs(states[at]) >= LEAST) {
            row(out, label + " " + feature + " " + OFFSETS.get(block), states[at]);
          }
        }
      }
    }
    return out.toString();
  }

  private static void row(StringBuilder out, String head, float weight) {
    out.append(head).append(String.format(Locale.ROOT, " %.3f%n", weight));
  }

  LabelWeights copy() {
    return new LabelWeights(
        Arrays.copyOf(states, states.length), Arrays.copyOf(transitions, transitions.length));
  }
}

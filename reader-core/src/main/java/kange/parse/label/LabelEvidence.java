package kange.parse.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kange.model.explain.BrokenRule;
import kange.model.explain.LabelBasis;
import kange.model.explain.LabelReason;
import kange.model.explain.LabelRule;

/**
 * What the labels of a file were decided from: asked again for what told between two of them, with
 * the same features and weights. Immutable; thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed; stored by name
final class LabelEvidence {
  private static final List<String> FEATURES =
      List.of(LineFeature.values()).stream().map(LabelEvidence::name).toList();

  /** Before the name of a neighbour's label, to tell it from a feature. */
  private static final String LABEL = "label-";

  private final FeatureTable table;
  private final byte[] forced;
  private final Set<Integer> said;
  private final LabelWeights weights;

  /**
   * @param forced ordinal of the label a line must have, -1 where it is free
   * @param said lines of which a librarian says what they are
   */
  LabelEvidence(FeatureTable table, byte[] forced, Set<Integer> said, LabelWeights weights) {
    this.table = table;
    this.forced = forced;
    this.said = Set.copyOf(said);
    this.weights = weights;
  }

  /** What decided about a line. */
  LabelBasis basis(int line) {
    if (forced[line] < 0) {
      return LabelBasis.WEIGHED;
    }
    if (said.contains(line)) {
      return LabelBasis.SAID;
    }
    return switch (LineLabel.values()[forced[line]]) {
      case CONTENTS -> LabelBasis.CONTENTS_PAGE;
      case TITLE, TITLE_MORE -> LabelBasis.LISTED_TITLE;
      case FOLIO ->
          table.has(line, LineFeature.PROFILE_IGNORED) ? LabelBasis.PROFILE : LabelBasis.RULE_LINE;
      case BANNER -> LabelBasis.PROFILE;
      default -> LabelBasis.CODE;
    };
  }

  /** The rules that another label of a line would break and its own does not. */
  List<BrokenRule> broken(Labelling labelling, int line, LineLabel other) {
    LineLabel label = labelling.at(line);
    List<BrokenRule> broken = new ArrayList<>();
    if (line > 0) {
      LineLabel above = labelling.at(line - 1);
      Set<LabelRule> rules = LabelGrammar.broken(above, other);
      rules.removeAll(LabelGrammar.broken(above, label));
      rules.forEach(rule -> broken.add(new BrokenRule(rule, -1)));
    }
    if (line + 1 < table.lines()) {
      LineLabel below = labelling.at(line + 1);
      Set<LabelRule> rules = LabelGrammar.broken(other, below);
      rules.removeAll(LabelGrammar.broken(label, below));
      rules.forEach(rule -> broken.add(new BrokenRule(rule, 1)));
    }
    return broken;
  }

  /** All that was weighed between the label of a line and another, strongest first. */
  List<LabelReason> between(Labelling labelling, int line, LineLabel other) {
    int label = labelling.at(line).ordinal();
    List<LabelReason> reasons = new ArrayList<>();
    for (int offset = -LabelWeights.REACH; offset <= LabelWeights.REACH; offset++) {
      if (line + offset >= 0 && line + offset < table.lines()) {
        for (int feature : table.of(line + offset)) {
          float weight = difference(LabelWeights.state(offset, feature), label, other.ordinal());
          if (offset == 0) {
            int standing = LabelWeights.state(Standing.of(table, line), feature);
            weight += difference(standing, label, other.ordinal());
          }
          add(reasons, FEATURES.get(feature), offset, weight);
        }
      }
    }
    if (line > 0) {
      int above = labelling.at(line - 1).ordinal();
      float weight = weights.learntStep(above, label) - weights.learntStep(above, other.ordinal());
      add(reasons, LABEL + name(labelling.at(line - 1)), -1, weight);
    }
    if (line + 1 < table.lines()) {
      int below = labelling.at(line + 1).ordinal();
      float weight = weights.learntStep(label, below) - weights.learntStep(other.ordinal(), below);
      add(reasons, LABEL + name(labelling.at(line + 1)), 1, weight);
    }
    reasons.sort(Comparator.comparingDouble((LabelReason r) -> Math.abs(r.weight())).reversed());
    return reasons;
  }

  /** The next-best labellings of a stretch of lines, likeliest first. */
  List<Relabelling> others(Labelling labelling, int from, int to) {
    return new OtherLabellings(table, weights, labelling, forced).of(from, to);
  }

  private float difference(int from, int label, int other) {
    return weights.states[from + label] - weights.states[from + other];
  }

  private static void add(List<LabelReason> reasons, String feature, int offset, float weight) {
    if (weight != 0) {
      reasons.add(new LabelReason(feature, offset, weight));
    }
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package kange.parse.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The next-best labellings of a stretch of lines: for each line and each label it was not given,
 * the best labelling of the stretch that gives it that.
 */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed; stored by name
final class OtherLabellings {
  private static final int L = LabelWeights.LABELS;
  private static final LineLabel[] ALL = LineLabel.values();

  /** What is less likely than one in some thousands is nobody's reading. */
  private static final double MOST_MARGIN = 9;

  private static final byte TITLE = (byte) LineLabel.TITLE.ordinal();
  private static final byte TITLE_MORE = (byte) LineLabel.TITLE_MORE.ordinal();
  private static final byte FREE = -1;

  private final FeatureTable table;
  private final LabelWeights weights;
  private final Labelling labelling;
  private final byte[] forced;

  OtherLabellings(FeatureTable table, LabelWeights weights, Labelling labelling, byte[] forced) {
    this.table = table;
    this.weights = weights;
    this.labelling = labelling;
    this.forced = forced;
  }

  /**
   * Likeliest first. Readings that differ only in what kind of leftover a line is are one.
   *
   * @param from first line
   * @param to line after the last
   */
  List<Relabelling> of(int from, int to) {
    if (to <= from) {
      return List.of();
    }
    int first = Math.max(0, from - 1);
    byte[] held = new byte[Math.min(table.lines(), to + 1) - first];
    byte[] now = new byte[held.length];
    for (int k = 0; k < held.length; k++) {
      int i = first + k;
      now[k] = (byte) labelling.at(i).ordinal();
      // Lines at the border stand for all outside: they stay. A listed title may be none.
      boolean listed = forced[i] == TITLE || forced[i] == TITLE_MORE;
      boolean border = i < from || i >= to;
      held[k] = border ? now[k] : listed ? FREE : forced[i];
    }
    BestPaths paths =
        new BestPaths(Lattice.ofRun(weights, table, first, held), weights.steps(), now);
    Map<Map<Integer, LineLabel>, Relabelling> found = new HashMap<>();
    for (int i = from; i < to; i++) {
      float best = paths.score(i - first, labelling.at(i).ordinal());
      for (int l = 0; l < L; l++) {
        double margin = best - paths.score(i - first, l);
        if (margin < MOST_MARGIN && effect(ALL[l]) != effect(labelling.at(i))) {
          add(found, changes(paths, first, i, l), Math.max(0, margin));
        }
      }
    }
    List<Relabelling> all = new ArrayList<>(found.values());
    all.sort(
        Comparator.comparingDouble(Relabelling::margin)
            .thenComparing(r -> r.changes().firstKey())
            .thenComparing(r -> r.changes().toString()));
    return all;
  }

  /** What a path through a label of a line changes, as far as it is something to the articles. */
  private SortedMap<Integer, LineLabel> changes(BestPaths paths, int first, int line, int label) {
    SortedMap<Integer, LineLabel> changes = new TreeMap<>();
    paths.follow(
        line - first,
        label,
        (k, other) -> {
          if (effect(ALL[other]) != effect(labelling.at(first + k))) {
            changes.put(first + k, ALL[other]);
          }
        });
    return changes;
  }

  private static void add(
      Map<Map<Integer, LineLabel>, Relabelling> found,
      SortedMap<Integer, LineLabel> changes,
      double margin) {
    SortedMap<Integer, LineLabel> effects = new TreeMap<>(changes);
    effects.replaceAll((line, label) -> effect(label));
    if (!changes.isEmpty()) {
      found.merge(
          effects, new Relabelling(changes, margin), (a, b) -> a.margin() <= b.margin() ? a : b);
    }
  }

  /** Whatever belongs to no article and names no column is the same to the articles. */
  private static LineLabel effect(LineLabel label) {
    return label.ofArticle() || label == LineLabel.BANNER ? label : LineLabel.FOLIO;
  }
}

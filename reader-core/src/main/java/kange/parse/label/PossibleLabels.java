package kange.parse.label;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a line can be at all, whatever stands around it: the contents page is known before; a guide
 * has a heading that says so; running text is nothing of cover, masthead or page.
 */
@SuppressWarnings("EnumOrdinal") // an index of arrays, for speed
final class PossibleLabels {
  private static final Set<LineLabel> ALL = EnumSet.complementOf(EnumSet.of(LineLabel.CONTENTS));

  private static final Set<LineLabel> OF_TEXT =
      EnumSet.of(
          LineLabel.BODY,
          LineLabel.BYLINE,
          LineLabel.GUIDE,
          LineLabel.NOTICE,
          LineLabel.CAPTION);

  private static final boolean[] ANY = flags(ALL, false);
  private static final boolean[] ANY_OR_GUIDE = flags(ALL, true);
  private static final boolean[] TEXT = flags(OF_TEXT, false);
  private static final boolean[] TEXT_OR_GUIDE = flags(OF_TEXT, true);

  private PossibleLabels() {}

  private static boolean[] flags(Set<LineLabel> labels, boolean guide) {
    boolean[] flags = new boolean[LineLabel.values().length];
    labels.forEach(label -> flags[label.ordinal()] = guide || label != LineLabel.GUIDE);
    return flags;
  }

  /** By a label's ordinal, whether the line can be that. Not to be written to. */
  static boolean[] of(FeatureTable table, int line) {
    boolean guide = table.has(line, LineFeature.BELOW_GUIDE_HEAD);
    if (isText(table, line)) {
      return guide ? TEXT_OR_GUIDE : TEXT;
    }
    return guide ? ANY_OR_GUIDE : ANY;
  }

  /** Sentences of some length that name no field of a masthead. */
  private static boolean isText(FeatureTable table, int line) {
    boolean length =
        table.has(line, LineFeature.LENGTH_45)
            || table.has(line, LineFeature.LENGTH_65)
            || table.has(line, LineFeature.LENGTH_121);
    return length
        && table.has(line, LineFeature.PROSE)
        && table.has(line, LineFeature.HAS_STOP)
        && !table.has(line, LineFeature.MASTHEAD_FIELD)
        && !table.has(line, LineFeature.PROMPT);
  }
}

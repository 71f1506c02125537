package kange.parse.segment;

import java.util.ArrayList;
import java.util.List;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.JournalPhrases;
import kange.parse.line.SharedPairs;
import kange.parse.line.TextLine;

/**
 * Short lines between a text and the title below it, where their looks leave in doubt to which they
 * belong: the caption of a picture that stands at a text's end looks like a 引题 over the next title.
 * Print tells them apart by what they speak of. One instance per file.
 */
final class BorderLines {
  /** A label that is surer than this is not asked about again. */
  private static final double SURE = 0.9;

  /** So much more of its words stand in the one text than in the other. */
  private static final double MORE = 0.25;

  /** The text it does not belong to has hardly any of them. */
  private static final double HARDLY = 0.1;

  private final List<TextLine> lines;
  private final Labelling labelling;

  BorderLines(List<TextLine> lines, Labelling labelling) {
    this.lines = lines;
    this.labelling = labelling;
  }

  /** Gives each such line to the article whose words it has, in place. */
  void mend(List<List<Integer>> groups) {
    for (int k = 1; k < groups.size(); k++) {
      List<Integer> above = groups.get(k - 1);
      List<Integer> own = groups.get(k);
      if (above.size() > 1 && own.size() > 1 && above.getLast() < own.getFirst()) {
        mend(above, own);
      }
    }
  }

  private void mend(List<Integer> above, List<Integer> own) {
    int over = own.getFirst();
    int end = above.getLast();
    if (isUnsure(over, LineLabel.KICKER)
        && labelling.at(own.get(1)) == LineLabel.TITLE
        && !JournalPhrases.isKicker(lines.get(over).text())) {
      SharedPairs.Shares shares = shares(over, above, own.subList(1, own.size()));
      if (shares.below() <= HARDLY && shares.above() - shares.below() >= MORE) {
        above.add(own.removeFirst());
      }
    } else if (isUnsure(end, LineLabel.BODY)
        && labelling.otherwise(end) == LineLabel.KICKER
        && labelling.at(over) == LineLabel.TITLE
        && over == end + 1) {
      SharedPairs.Shares shares = shares(end, above.subList(0, above.size() - 1), own);
      if (shares.above() <= HARDLY && shares.below() - shares.above() >= MORE) {
        own.addFirst(above.removeLast());
      }
    }
  }

  private boolean isUnsure(int i, LineLabel label) {
    TextLine line = lines.get(i);
    return labelling.at(i) == label
        && labelling.probability(i) <= SURE
        && line.isTitleLike()
        && !line.endsSentence();
  }

  private SharedPairs.Shares shares(int line, List<Integer> above, List<Integer> below) {
    return SharedPairs.of(lines.get(line).text(), texts(above), texts(below));
  }

  private List<String> texts(List<Integer> group) {
    List<String> texts = new ArrayList<>();
    group.forEach(i -> texts.add(lines.get(i).text()));
    return texts;
  }
}

package kange.parse.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.parse.Card;
import kange.parse.CardScore;
import kange.parse.DoubtExamples;
import kange.parse.LogisticRegression;
import kange.parse.TreeBoosting;
import kange.parse.doubt.DoubtTrees;
import kange.parse.doubt.DoubtWeights;
import kange.parse.doubt.Evidence;

/**
 * Learns how much each evidence tells against an article, from written issues of the tuning half,
 * other ones than the labels were learnt from: {@code SEED COUNT FILE TREES}, where the second file
 * gets the trees.
 */
public final class DoubtTraining {
  /**
   * What is the same for all articles of a file would tell the files apart, not right and wrong.
   */
  private static final Set<Evidence> OF_ARTICLE =
      EnumSet.complementOf(
          EnumSet.of(
              Evidence.ANY,
              Evidence.COLUMNS_FEW,
              Evidence.COLUMNS_UNUSUAL,
              Evidence.COLUMNS_OF_ONE,
              Evidence.LABELS_UNUSED,
              Evidence.NO_COLUMNS,
              Evidence.CONTENTS_UNSURE,
              Evidence.CONTENTS_UNREAD,
              Evidence.ENTRIES_UNPLACED,
              Evidence.ARTICLES_UNLISTED,
              Evidence.FILE_UNSURE));

  private DoubtTraining() {}

  /** Learns and writes. */
  public static void main(String[] args) throws IOException {
    List<SyntheticIssue> issues =
        LabelTraining.issues(Long.parseLong(args[0]), Integer.parseInt(args[1]));
    List<LogisticRegression.Example> examples =
        issues.parallelStream().flatMap(i -> examples(i).stream()).toList();
    double[] weights = LogisticRegression.learn(examples, Evidence.values().length);
    Files.writeString(Path.of(args[2]), new DoubtWeights(weights).text());
    Files.writeString(
        Path.of(args[3]),
        "# questions (no: the next but one half of the leaves), then leaves; learnt by"
            + " DoubtTraining\n"
            + new DoubtTrees(new TreeBoosting(examples, OF_ARTICLE).learn(weights)).text());
  }

  private static List<LogisticRegression.Example> examples(SyntheticIssue issue) {
    Card card = issue.card();
    DoubtExamples read = DoubtExamples.of(issue.source());
    Set<Integer> right = new HashSet<>();
    for (CardScore.Verdict verdict : CardScore.of(card, issue.source(), read.parse()).verdicts()) {
      if (verdict.wrong().isEmpty()) {
        verdict.parsed().ifPresent(right::add);
      }
    }
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (int k = 0; k < read.evidence().size(); k++) {
      examples.add(new LogisticRegression.Example(read.evidence().get(k), !right.contains(k)));
    }
    return examples;
  }
}

package kange.parse.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kange.parse.Card;
import kange.parse.CardScore;
import kange.parse.DoubtExamples;
import kange.parse.LogisticRegression;
import kange.parse.doubt.DoubtWeights;
import kange.parse.doubt.Evidence;

/**
 * Learns how much each evidence tells against an article, from written issues of the tuning half,
 * other ones than the labels were learnt from: {@code SEED COUNT FILE}.
 */
public final class DoubtTraining {
  private DoubtTraining() {}

  /** Learns and writes. */
  public static void main(String[] args) throws IOException {
    List<SyntheticIssue> issues =
        LabelTraining.issues(Long.parseLong(args[0]), Integer.parseInt(args[1]));
    List<LogisticRegression.Example> examples =
        issues.parallelStream().flatMap(i -> examples(i).stream()).toList();
    Files.writeString(
        Path.of(args[2]),
        new DoubtWeights(LogisticRegression.learn(examples, Evidence.values().length)).text());
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

package kange.parse.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kange.parse.LogisticRegression;
import kange.parse.ProposalExamples;
import kange.parse.proposal.ProposalFinder;
import kange.parse.proposal.ProposalWeights;

/**
 * Learns how likely each kind of proposal is to put a wrong article right, from written issues of
 * the tuning half, other ones than labels and doubts were learnt from: {@code SEED COUNT FILE}.
 */
public final class ProposalTraining {
  private ProposalTraining() {}

  /** Learns and writes. */
  public static void main(String[] args) throws IOException {
    List<SyntheticIssue> issues =
        LabelTraining.issues(Long.parseLong(args[0]), Integer.parseInt(args[1]));
    List<LogisticRegression.Example> examples =
        issues.parallelStream().flatMap(i -> examples(i).stream()).toList();
    double[] weights = LogisticRegression.learn(examples, ProposalWeights.size());
    Files.writeString(
        Path.of(args[2]),
        "# kind, weight of being there, of its margin, of the doubt of its field; learnt by"
            + " ProposalTraining\n"
            + new ProposalWeights(weights).text());
  }

  private static List<LogisticRegression.Example> examples(SyntheticIssue issue) {
    ProposalExamples read = new ProposalExamples(issue.card(), issue.source());
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (ProposalExamples.Wrong wrong : read.wrong()) {
      for (ProposalFinder.Known known : read.known(wrong)) {
        examples.add(
            new LogisticRegression.Example(known.values(), read.isRightWith(wrong, known.acts())));
      }
    }
    return examples;
  }
}

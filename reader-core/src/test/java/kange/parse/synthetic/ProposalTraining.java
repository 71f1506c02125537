package kange.parse.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kange.model.issue.RoleChange;
import kange.parse.ChoiceRegression;
import kange.parse.LogisticRegression;
import kange.parse.ProposalExamples;
import kange.parse.proposal.ProposalFinder;
import kange.parse.proposal.ProposalWeights;

/**
 * Learns how likely each kind of proposal is to put a wrong article right, from written issues of
 * the tuning half, other ones than labels and doubts were learnt from: {@code SEED COUNT FILE}.
 */
public final class ProposalTraining {
  /** Each reading of lines wants the whole issue to be read: the likeliest of today will do. */
  private static final int MOST_READ = 14;

  private ProposalTraining() {}

  /** Learns and writes. */
  public static void main(String[] args) throws IOException {
    List<SyntheticIssue> issues =
        LabelTraining.issues(Long.parseLong(args[0]), Integer.parseInt(args[1]));
    List<List<LogisticRegression.Example>> choices =
        issues.parallelStream().flatMap(i -> choices(i).stream()).toList();
    double[] weights = ChoiceRegression.learn(choices, ProposalWeights.size());
    Files.writeString(
        Path.of(args[2]),
        "# kind, weights of: being there, its margin, the doubt of its field, how it fits, how it"
            + " agrees with the contents page, its lines, no title, no entry, no contents page;"
            + " learnt by ProposalTraining\n"
            + new ProposalWeights(weights).text());
  }

  private static List<List<LogisticRegression.Example>> choices(SyntheticIssue issue) {
    ProposalExamples read = new ProposalExamples(issue.card(), issue.source());
    List<List<LogisticRegression.Example>> choices = new ArrayList<>();
    for (ProposalExamples.Wrong wrong : read.wrong()) {
      List<LogisticRegression.Example> offers = new ArrayList<>();
      int lined = 0;
      for (ProposalFinder.Known known : read.known(wrong)) {
        boolean lines = known.acts().stream().anyMatch(RoleChange.class::isInstance);
        lined += lines ? 1 : 0;
        if (!lines || lined <= MOST_READ) {
          offers.add(
              new LogisticRegression.Example(
                  known.values(), read.isRightWith(wrong, known.acts())));
        }
      }
      choices.add(offers);
    }
    return choices;
  }
}

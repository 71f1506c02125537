package kange.parse.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kange.model.issue.LeftoverKind;
import kange.parse.Card;
import kange.parse.LabelExamples;
import kange.parse.label.CrfTrainer;
import kange.parse.label.GoldArticle;
import kange.parse.label.LabelWeights;

/**
 * Learns the weights of the labels from written issues of the tuning half, whole and damaged, and
 * writes them to a file: {@code SEED COUNT ROUNDS TIMES FILE}. They are learnt as often as said,
 * each time from other issues, and the mean is taken: what one lot of issues teaches by chance
 * another does not.
 */
public final class LabelTraining {
  /** What share of the issues each kind has. */
  private static final List<String[]> KINDS =
      List.of(
          new String[] {"plain", "none"},
          new String[] {"hard", "none"},
          new String[] {"plain", "light"},
          new String[] {"hard", "light"},
          new String[] {"hard", "heavy"});

  private LabelTraining() {}

  /** Learns and writes. */
  public static void main(String[] args) throws IOException {
    long seed = Long.parseLong(args[0]);
    int count = Integer.parseInt(args[1]);
    List<LabelWeights> learnt = new ArrayList<>();
    for (int time = 0; time < Integer.parseInt(args[3]); time++) {
      List<CrfTrainer.Example> examples =
          issues(seed + (long) time * count, count).parallelStream()
              .map(LabelTraining::example)
              .toList();
      learnt.add(new CrfTrainer().learn(examples, Integer.parseInt(args[2])));
    }
    Files.writeString(Path.of(args[4]), CrfTrainer.mean(learnt).text());
  }

  /** Issues of all kinds, of the tuning half. */
  static List<SyntheticIssue> issues(long first, int count) {
    long seed = first;
    List<SyntheticIssue> issues = new ArrayList<>();
    for (String[] kind : KINDS) {
      Mixture mixture = Mixture.named(kind[1]);
      for (SyntheticIssue issue :
          Profile.named(kind[0]).issues(seed, count / KINDS.size(), Half.TUNING)) {
        issues.add(mixture.apply(issue, new Dice(seed++)));
      }
    }
    return issues;
  }

  private static CrfTrainer.Example example(SyntheticIssue issue) {
    List<GoldArticle> articles = new ArrayList<>();
    for (Card.Piece piece : issue.card().articles()) {
      articles.add(
          new GoldArticle(
              piece.titles(),
              piece.subtitle(),
              piece.kicker(),
              piece.authors().getFirst(),
              piece.lines()));
    }
    Map<Integer, LeftoverKind> other = new HashMap<>();
    IntStream.range(0, issue.lines().size())
        .forEach(i -> issue.lines().get(i).other().ifPresent(kind -> other.put(i + 1, kind)));
    return LabelExamples.of(issue.source(), articles, other);
  }
}

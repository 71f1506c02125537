package kange.app.cli.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportOutcome.Status;
import kange.model.intake.ImportReport;
import kange.model.issue.IssueDoubts;
import kange.model.message.Message;

/** What became of an import. */
public record ImportJson(
    long imported,
    long replaced,
    long skipped,
    long failed,
    long noIssue,
    boolean cancelled,
    List<Outcome> outcomes) {
  /**
   * What became of one file.
   *
   * @param issue the issue's number in the archive, if there is one
   * @param duplicate by what the file is the same issue as one that is there, and was left out
   * @param doubts about the issue as a whole
   * @param doubtful the articles a person should look at
   */
  public record Outcome(
      String file,
      String status,
      String message,
      Optional<Long> issue,
      Optional<String> label,
      Optional<String> duplicate,
      List<DoubtJson> doubts,
      List<Doubtful> doubtful) {}

  /** An article with doubts; {@code ordinal} counts the issue's articles from 1. */
  public record Doubtful(int ordinal, String title, double confidence, List<DoubtJson> doubts) {}

  /**
   * The report as it is printed.
   *
   * @param doubts reads what was doubted in an issue that is now in the archive
   * @param say puts messages into words
   */
  public static ImportJson of(
      ImportReport report,
      Function<Long, Optional<IssueDoubts>> doubts,
      Function<Message, String> say) {
    return new ImportJson(
        report.count(Status.IMPORTED),
        report.count(Status.REPLACED),
        report.count(Status.SKIPPED),
        report.count(Status.FAILED),
        report.count(Status.NO_ISSUE),
        report.cancelled(),
        report.outcomes().stream().map(o -> outcome(o, doubts, say)).toList());
  }

  private static Outcome outcome(
      ImportOutcome outcome,
      Function<Long, Optional<IssueDoubts>> doubts,
      Function<Message, String> say) {
    Optional<IssueDoubts> issue =
        outcome.filed() ? doubts.apply(outcome.issue().getAsLong()) : Optional.empty();
    return new Outcome(
        outcome.file().toString(),
        Codes.ofConstant(outcome.status()),
        say.apply(outcome.message()),
        boxed(outcome.issue()),
        outcome.label(),
        outcome.duplicate().map(d -> Codes.ofConstant(d.basis())),
        issue.map(i -> DoubtJson.of(i.ofIssue(), say)).orElse(List.of()),
        issue.map(i -> doubtful(i, say)).orElse(List.of()));
  }

  private static List<Doubtful> doubtful(IssueDoubts issue, Function<Message, String> say) {
    return issue.ofArticles().stream()
        .map(
            a ->
                new Doubtful(a.ordinal(), a.title(), a.confidence(), DoubtJson.of(a.doubts(), say)))
        .toList();
  }

  private static Optional<Long> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }
}

package kange.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import kange.app.cli.json.ImportJson;
import kange.app.cli.json.Json;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportOutcome.Status;
import kange.model.intake.ImportReport;
import kange.model.issue.IssueDoubts;
import kange.model.issue.LineRange;
import kange.model.issue.ParseWarning;

/**
 * Says what became of each file of an import, which articles to look at, and the sum of it. What
 * was not filed goes to stderr at once, also when the rest is JSON.
 */
final class ImportPrinter {
  private final Session session;
  private final Archive archive;
  private final boolean json;

  ImportPrinter(Session session, Archive archive, boolean json) {
    this.session = session;
    this.archive = archive;
    this.json = json;
  }

  void print(ImportOutcome outcome) {
    if (outcome.status() == Status.FAILED || outcome.status() == Status.NO_ISSUE) {
      session.complain(session.words(outcome.message()));
    } else if (!json) {
      session.say(session.words(outcome.message()));
      if (outcome.filed()) {
        archive.catalogue().doubts(outcome.issue().orElseThrow()).ifPresent(this::doubts);
      }
    }
  }

  void print(ImportReport report) {
    if (report.cancelled()) {
      session.complain(session.text("import.cancelled"));
    }
    if (json) {
      session.say(Json.pretty(ImportJson.of(report, archive.catalogue()::doubts, session::words)));
    } else {
      session.say(
          session.text(
              "import.total",
              report.count(Status.IMPORTED),
              report.count(Status.REPLACED),
              report.count(Status.SKIPPED),
              report.count(Status.FAILED),
              report.count(Status.NO_ISSUE)));
    }
  }

  private void doubts(IssueDoubts issue) {
    issue.ofIssue().forEach(w -> session.say("  " + sentence(w)));
    for (IssueDoubts.OfArticle article : issue.ofArticles()) {
      session.say(session.text("import.doubtful", article.ordinal(), article.title()));
      article.doubts().forEach(w -> session.say("    " + sentence(w)));
    }
  }

  private String sentence(ParseWarning warning) {
    String doubt = session.words(warning.message());
    return warning.lines().isEmpty()
        ? doubt
        : session.text("import.doubt", doubt, lines(warning.lines()));
  }

  private static String lines(List<LineRange> ranges) {
    return ranges.stream().map(LineRange::toString).collect(Collectors.joining(", "));
  }
}

package kange.app.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import kange.app.cli.json.IssueJson;
import kange.app.cli.json.Json;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.JsonOption;
import kange.app.cli.session.Session;
import kange.app.cli.session.Table;
import kange.archive.Archive;
import kange.model.catalogue.IssueSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the issues of an archive. */
@Command(name = "issues")
final class IssuesCommand implements Callable<Integer> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneId.systemDefault());
  private final Session session;
  @Mixin private final ArchiveOption archive;
  @Mixin private final JsonOption json = new JsonOption();

  IssuesCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open()) {
      List<IssueSummary> issues = open.catalogue().issues();
      if (json.wanted()) {
        session.say(Json.pretty(issues.stream().map(IssueJson::of).toList()));
      } else {
        print(issues);
      }
    }
    return Session.DONE;
  }

  private void print(List<IssueSummary> issues) {
    if (issues.isEmpty()) {
      session.say(session.text("issues.none"));
      return;
    }
    Table table =
        new Table(
            List.of(
                ">" + session.text("head.id"),
                session.text("head.journal"),
                session.text("head.issue"),
                ">" + session.text("head.articles"),
                ">" + session.text("head.characters"),
                ">" + session.text("head.doubts"),
                session.text("head.imported"),
                session.text("head.file")));
    for (IssueSummary issue : issues) {
      table.row(
          Long.toString(issue.id()),
          issue.named() ? issue.journalLabel() : session.text("issues.unnamed"),
          issue.numberLabel(),
          Integer.toString(issue.articles()),
          String.format("%,d", issue.characters()),
          Integer.toString(issue.doubts()),
          DAY.format(issue.importedAt()),
          issue.sourceFile());
    }
    session.say(table.lines(session.terminal().width()));
    int articles = issues.stream().mapToInt(IssueSummary::articles).sum();
    session.say(session.text("issues.total", issues.size(), articles));
  }
}

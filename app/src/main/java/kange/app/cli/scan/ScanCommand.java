package kange.app.cli.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kange.app.cli.json.Json;
import kange.app.cli.json.ScanJson;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.JsonOption;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import kange.model.Progress;
import kange.model.catalogue.IssueSummary;
import kange.model.scan.AttachReport;
import kange.model.scan.ScanFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Attaches a scan to an issue, takes it off, or lists what is attached. */
@Command(name = "scan")
public final class ScanCommand implements Callable<Integer> {
  private final Session session;
  @Spec private CommandSpec spec;
  @Mixin private final ArchiveOption archive;
  @Mixin private final JsonOption json = new JsonOption();

  @Option(names = "--issue", paramLabel = "ID", descriptionKey = "issue", required = true)
  private long issue;

  @Option(names = "--remove", descriptionKey = "remove")
  private boolean remove;

  @Parameters(paramLabel = "FILE", descriptionKey = "files", arity = "0..*")
  private List<Path> files = List.of();

  /** To be run by picocli. */
  public ScanCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    if (remove && !files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), session.text("scan.both"));
    }
    try (Archive open = archive.open()) {
      Optional<IssueSummary> found = open.catalogue().issue(issue);
      if (found.isEmpty()) {
        session.complain(session.text("issue.none", Long.toString(issue)));
        return Session.FAILED;
      }
      if (remove) {
        remove(open, found.get());
      } else if (!files.isEmpty()) {
        attach(open, found.get());
      }
      if (json.wanted()) {
        List<ScanFile> all = open.scans().files(issue);
        session.say(Json.line(ScanJson.of(issue, all, open.scans().labels(issue))));
      } else if (!remove && files.isEmpty()) {
        list(open, found.get());
      }
    }
    return Session.DONE;
  }

  private void attach(Archive open, IssueSummary to) {
    AttachReport report = open.scans().attach(issue, files, Progress.NONE);
    report.known().forEach(name -> session.complain(session.text("scan.known", name)));
    if (!json.wanted() && !report.files().isEmpty()) {
      session.say(session.text("scan.done", to.label(), report.files().size(), report.pages()));
    }
  }

  private void remove(Archive open, IssueSummary from) {
    boolean had = open.scans().detach(issue).isPresent();
    if (!json.wanted()) {
      session.say(session.text(had ? "scan.removed" : "scan.none", from.label()));
    }
  }

  private void list(Archive open, IssueSummary of) {
    List<ScanFile> all = open.scans().files(issue);
    if (all.isEmpty()) {
      session.say(session.text("scan.none", of.label()));
    }
    all.forEach(file -> session.say(session.text("scan.file", file.name(), file.pages())));
  }
}

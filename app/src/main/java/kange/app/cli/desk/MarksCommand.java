package kange.app.cli.desk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import kange.model.backup.ReturnReport;
import kange.model.message.Message;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes this user's own marks to a file, or takes such a file into the archive. */
@Command(name = "marks")
public final class MarksCommand implements Callable<Integer> {
  private final Session session;
  @Spec private CommandSpec spec;
  @Mixin private final ArchiveOption archive;

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private final Way way = new Way();

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  /** One of them. */
  static final class Way {
    @Option(names = "--give", paramLabel = "FILE", descriptionKey = "give")
    private Optional<Path> give = Optional.empty();

    @Option(names = "--take", paramLabel = "FILE", descriptionKey = "take")
    private Optional<Path> take = Optional.empty();
  }

  /** To be run by picocli. */
  public MarksCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    if (way.give.isEmpty() && way.take.isEmpty()) {
      throw new ParameterException(spec.commandLine(), session.text("marks.neither"));
    }
    try (Archive open = archive.open()) {
      way.give.ifPresent(
          file -> session.say(session.text("marks.given", open.marks().give(file), file)));
      way.take.ifPresent(file -> take(open, file));
    }
    return Session.DONE;
  }

  private void take(Archive open, Path file) {
    ReturnReport report = dryRun ? open.marks().look(file) : open.marks().take(file);
    session.say(
        session.text(
            dryRun ? "marks.counted" : "marks.taken",
            report.returned(),
            report.there(),
            report.left().size()));
    for (Message left : report.left()) {
      session.complain(session.words(left));
    }
  }
}

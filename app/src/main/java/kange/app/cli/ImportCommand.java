package kange.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Interrupt;
import kange.app.cli.session.JsonOption;
import kange.app.cli.session.Session;
import kange.app.cli.session.TerminalProgress;
import kange.archive.Archive;
import kange.model.ArchiveException;
import kange.model.intake.DuplicatePolicy;
import kange.model.intake.ImportOptions;
import kange.model.intake.ImportOutcome;
import kange.model.intake.ImportReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files and folders into an archive; Ctrl+C stops, also in the midst of a file. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  /** What to do with issues that are already there. */
  static final class Duplicates {
    @Option(names = "--replace", required = true)
    private boolean replace;

    @Option(names = "--skip", required = true)
    boolean skip; // picocli asks for it

    @Option(names = "--review", required = true)
    private boolean review;
  }

  private final Session session;
  @Mixin private final ArchiveOption archive;
  @Mixin private final JsonOption json = new JsonOption();
  @ArgGroup private @Nullable Duplicates duplicates;

  @Option(names = "--as-is", descriptionKey = "asIs")
  private boolean asIs;

  @Parameters(paramLabel = "PATH", descriptionKey = "paths", arity = "1..*")
  private List<Path> paths;

  ImportCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    try (Interrupt interrupt = new Interrupt();
        Archive open = archive.openOrMake(interrupt::asked)) {
      TerminalProgress progress = new TerminalProgress(session.terminal(), interrupt::asked);
      if (duplicates != null && duplicates.review) {
        return new QueueRun(session, open, json.wanted(), progress).run(paths);
      }
      ImportPrinter printer = new ImportPrinter(session, open, json.wanted());
      ImportReport report =
          open.importFiles(
              paths,
              options(),
              progress,
              outcome -> {
                progress.clear();
                printer.print(outcome);
              });
      progress.clear();
      printer.print(report);
      index(open, progress);
      boolean all =
          !report.cancelled()
              && report.count(ImportOutcome.Status.FAILED) == 0
              && report.count(ImportOutcome.Status.NO_ISSUE) == 0;
      return all ? Session.DONE : Session.FAILED;
    }
  }

  /** What is imported is imported: an index that does not come on is told and fails nothing. */
  private void index(Archive open, TerminalProgress progress) {
    try {
      IndexWait.await(open, progress, session.text("import.indexing"));
    } catch (ArchiveException later) {
      progress.clear();
      session.complain(session.words(later.message()));
    } finally {
      progress.clear();
    }
  }

  private ImportOptions options() {
    ImportOptions options = ImportOptions.of(policy());
    return asIs ? options.asItIs() : options;
  }

  private DuplicatePolicy policy() {
    if (duplicates == null) {
      return DuplicatePolicy.REPORT;
    }
    return duplicates.replace ? DuplicatePolicy.REPLACE : DuplicatePolicy.SKIP;
  }
}

package kange.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kange.app.cli.document.CitationStandards;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Interrupt;
import kange.app.cli.session.Session;
import kange.app.cli.session.TerminalProgress;
import kange.archive.Archive;
import kange.archive.Exports;
import kange.model.export.CitationStyle;
import kange.model.export.CitationSystem;
import kange.model.export.ExportOptions;
import kange.model.export.ExportTarget;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says how articles are cited: as a list on the screen, or in a file. */
@Command(name = "cite")
final class CiteCommand implements Callable<Integer> {
  private static final Map<String, CitationSystem> STYLES =
      Map.of("numeric", CitationSystem.NUMERIC, "author-date", CitationSystem.AUTHOR_DATE);

  private final Session session;
  @Spec private CommandSpec spec;
  @Mixin private final ArchiveOption archive;

  @Option(names = "--standard", paramLabel = "YEAR", defaultValue = "2025")
  private String standard = "";

  @Option(names = "--style", paramLabel = "NAME", defaultValue = "numeric")
  private String style = "";

  @Option(names = "--to", paramLabel = "FILE")
  private Optional<Path> file = Optional.empty();

  @ArgGroup(multiplicity = "1")
  private ArticleChoice chosen;

  CiteCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
  }

  @Override
  public Integer call() {
    CitationStyle by = new CitationStandards(spec, session).of(standard);
    CitationSystem in = system();
    try (Interrupt interrupt = new Interrupt();
        Archive open = chosen.asksIndex() ? archive.openIndexed() : archive.open()) {
      List<Long> articles = chosen.ids(open, session);
      if (file.isEmpty()) {
        session.say(open.exports().bibliography(articles, by, in));
      } else {
        ExportTarget target = ExportTarget.as(Exports.bibliographyFormat(by, in), file.get());
        TerminalProgress progress = new TerminalProgress(session.terminal(), interrupt::asked);
        try {
          open.exports().write(articles, target, ExportOptions.PLAIN, progress);
        } finally {
          progress.clear();
        }
        session.say(session.text("cite.done", articles.size(), file.get()));
      }
      return chosen.asksIndex() ? IndexNotice.of(open.searcher().status(), session) : Session.DONE;
    }
  }

  private CitationSystem system() {
    CitationSystem found = STYLES.get(style);
    if (found == null) {
      throw new ParameterException(
          spec.commandLine(), session.text("cite.unknown", style, "numeric author-date"));
    }
    return found;
  }
}

package kange.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Session;
import kange.app.messages.LocalizedException;
import kange.archive.Archive;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.DateOrder;
import kange.model.export.ExportOptions;
import kange.model.export.ExportOrder;
import kange.model.export.ExportReport;
import kange.model.search.SearchFilter;
import kange.model.search.SearchOrder;
import kange.model.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes articles to one file; its ending is the format. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  /** Which articles. */
  static final class Chosen {
    @Option(names = "--issue", paramLabel = "ID", required = true)
    private @Nullable Long issue;

    @Option(names = "--query", paramLabel = "Q", required = true)
    private @Nullable String query;

    @Parameters(paramLabel = "ARTICLE", descriptionKey = "articles", arity = "1..*")
    private List<Long> articles = List.of();
  }

  private final Session session;
  @Spec private CommandSpec spec;
  @Mixin private final ArchiveOption archive;
  @Mixin private final PageOptions pages;

  @Option(names = "--to", paramLabel = "FILE", required = true)
  private Path file;

  @Option(names = "--order", paramLabel = "ORDER", defaultValue = "picked")
  private String order = "";

  @Option(names = "--full-width", negatable = true, defaultValue = "true", fallbackValue = "true")
  private boolean fullWidth;

  @ArgGroup(multiplicity = "1")
  private Chosen chosen;

  ExportCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
    this.pages = new PageOptions(session);
  }

  @Override
  public Integer call() {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (Archive.exportEndings().stream().noneMatch(ending -> name.endsWith("." + ending))) {
      String endings = String.join(" ", Archive.exportEndings());
      throw new ParameterException(
          spec.commandLine(), session.text("export.format", name, endings));
    }
    ExportOrder wanted =
        new EnumWords(spec, session).value(ExportOrder.values(), order, "export.order.unknown");
    ExportOptions options = pages.of(ExportOptions.of(false, wanted, fullWidth));
    try (Interrupt interrupt = new Interrupt();
        Archive open = chosen.query == null ? archive.open() : archive.openIndexed()) {
      List<Long> articles = articles(open);
      if (articles.isEmpty()) {
        throw new LocalizedException(session.text("export.none"));
      }
      TerminalProgress progress = new TerminalProgress(session.terminal(), interrupt::asked);
      ExportReport report;
      try {
        List<Long> inOrder = open.catalogue().inOrder(articles, wanted);
        new PreflightPrinter(session).print(open.preflight(inOrder, file, options, progress));
        report = open.export(inOrder, file, options, progress);
      } finally {
        progress.clear();
      }
      print(report);
      return chosen.query == null ? Session.DONE : IndexNotice.of(open.indexStatus(), session);
    }
  }

  private List<Long> articles(Archive open) {
    if (chosen.issue != null) {
      if (open.catalogue().issue(chosen.issue).isEmpty()) {
        throw new LocalizedException(session.text("issue.none", chosen.issue.toString()));
      }
      return open.catalogue().articleIds(ArticleFilter.ofIssue(chosen.issue), DateOrder.NEWEST);
    }
    return chosen.query == null ? chosen.articles : found(open, chosen.query);
  }

  /** Every article that matches in full, best first. */
  private static List<Long> found(Archive open, String query) {
    return open.ids(
        SearchRequest.all(query, SearchFilter.NONE, SearchOrder.RELEVANCE), () -> false);
  }

  private void print(ExportReport report) {
    session.say(
        report.pages() == 0
            ? session.text("export.done", report.articles(), report.file())
            : session.text("export.done.pages", report.articles(), report.pages(), report.file()));
    if (!report.missing().isEmpty()) {
      session.complain(session.text("export.missing", String.join(" ", report.missing())));
    }
  }
}

package kange.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kange.app.cli.session.ArchiveOption;
import kange.app.cli.session.Interrupt;
import kange.app.cli.session.Session;
import kange.app.cli.session.TerminalProgress;
import kange.archive.Archive;
import kange.archive.Exports;
import kange.model.export.ExportOptions;
import kange.model.export.ExportOrder;
import kange.model.export.ExportReport;
import kange.model.export.ExportTarget;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes articles to one file; its format is named, or its ending is the format. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  /** What an article goes out as where nothing else is said. */
  private static final String USUAL_FORMAT = "pdf";

  private final Session session;
  @Spec private CommandSpec spec;
  @Mixin private final ArchiveOption archive;
  @Mixin private final PageOptions pages;

  @Option(names = "--to", paramLabel = "FILE")
  private @Nullable Path file;

  @Option(names = "--format", paramLabel = "NAME")
  private Optional<String> format = Optional.empty();

  @Option(names = "--formats")
  private boolean formats;

  @Option(names = "--each")
  private boolean each;

  @Option(names = "--order", paramLabel = "ORDER", defaultValue = "picked")
  private String order = "";

  @Option(names = "--full-width", negatable = true, defaultValue = "true", fallbackValue = "true")
  private boolean fullWidth;

  @Option(names = "--marks")
  private boolean marks;

  // Not asked for by picocli, for --formats needs neither articles nor a file.
  @ArgGroup(multiplicity = "0..1")
  private @Nullable ArticleChoice chosen;

  ExportCommand(Session session) {
    this.session = session;
    this.archive = new ArchiveOption(session);
    this.pages = new PageOptions(session);
  }

  @Override
  public Integer call() {
    if (formats) {
      session.say(new FormatNames(session).table());
      return Session.DONE;
    }
    if (file == null) {
      throw misused("usage.missing", "--to");
    }
    if (chosen == null) {
      throw misused("usage.missing", "ARTICLE");
    }
    if (each) {
      refuseWhatIsNoFolder(file);
    }
    refuseUnknownFormat(each ? Path.of("each." + format.orElse(USUAL_FORMAT)) : file);
    ExportOrder wanted =
        new EnumWords(spec, session).value(ExportOrder.values(), order, "export.order.unknown");
    return export(
        new ExportTarget(file, format),
        chosen,
        pages.with(ExportOptions.of(marks, wanted, fullWidth)));
  }

  private int export(ExportTarget target, ArticleChoice which, PageOptions.Asked asked) {
    try (Interrupt interrupt = new Interrupt();
        Archive open = which.asksIndex() ? archive.openIndexed() : archive.open()) {
      ExportOptions options = asked.in(open);
      List<Long> articles = which.ids(open, session);
      TerminalProgress progress = new TerminalProgress(session.terminal(), interrupt::asked);
      ExportReport report;
      try {
        List<Long> inOrder = open.catalogue().inOrder(articles, options.order());
        new PreflightPrinter(session)
            .print(open.exports().preflight(inOrder, looked(target), options, progress));
        report =
            each
                ? open.exports()
                    .writeEach(
                        inOrder, target.file(), format.orElse(USUAL_FORMAT), options, progress)
                : open.exports().write(inOrder, target, options, progress);
      } finally {
        progress.clear();
      }
      print(report);
      return which.asksIndex() ? IndexNotice.of(open.searcher().status(), session) : Session.DONE;
    }
  }

  /** Of files of one article each, what is looked at before is all of them in their format. */
  private ExportTarget looked(ExportTarget target) {
    return each ? ExportTarget.as(format.orElse(USUAL_FORMAT), target.file()) : target;
  }

  private void refuseWhatIsNoFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw misused("export.each.folder", folder);
    }
  }

  /** Before an archive is opened, and an index waited for. */
  private void refuseUnknownFormat(Path to) {
    if (format.isPresent() && !FormatNames.known(format.get())) {
      throw misused("export.format.unknown", format.get(), FormatNames.all());
    }
    // A root has no name.
    String name = (to.getFileName() == null ? to : to.getFileName()).toString();
    if (format.isEmpty()
        && Exports.endings().stream()
            .noneMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending))) {
      throw misused("export.format", name, String.join(" ", Exports.endings()));
    }
  }

  private ParameterException misused(String key, Object... values) {
    return new ParameterException(spec.commandLine(), session.text(key, values));
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

package kange.app.cli;

import java.util.Optional;
import kange.app.cli.document.CitationStandards;
import kange.app.cli.document.ClassificationText;
import kange.app.cli.session.Session;
import kange.archive.Archive;
import kange.model.export.CitationStyle;
import kange.model.export.Classification;
import kange.model.export.DocumentParts;
import kange.model.export.ExportOptions;
import kange.model.export.PageSetup;
import kange.model.export.Paper;
import kange.model.export.Template;
import kange.model.export.TitlePage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How the pages of a PDF look, and what stands on them besides articles. */
final class PageOptions {
  private final Session session;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--template", paramLabel = "NAME", defaultValue = "book")
  private String template = "";

  @Option(names = "--paper", paramLabel = "NAME")
  private @Nullable String paper;

  @Option(names = "--run-on", negatable = true, fallbackValue = "true")
  private @Nullable Boolean runOn;

  @Option(names = "--system-fonts", negatable = true, defaultValue = "true", fallbackValue = "true")
  private boolean systemFonts;

  @Option(names = "--title", paramLabel = "TEXT")
  private @Nullable String title;

  @Option(names = "--compiler", paramLabel = "NAME")
  private @Nullable String compiler;

  @Option(names = "--office", paramLabel = "NAME")
  private @Nullable String office;

  @Option(names = "--date", paramLabel = "TEXT")
  private @Nullable String date;

  @Option(names = "--classification", paramLabel = "TEXT")
  private @Nullable String classification;

  @Option(names = "--references", paramLabel = "YEAR", arity = "0..1", fallbackValue = "2025")
  private Optional<String> references = Optional.empty();

  @Option(names = "--author-index")
  private boolean authorIndex;

  PageOptions(Session session) {
    this.session = session;
  }

  /**
   * What was asked for, before the archive is open that has a say in it.
   *
   * @param classified whether it says itself who the document is for, or that it is for anybody
   */
  record Asked(ExportOptions options, boolean classified) {
    /** The options; without a classification of its own an export has the archive's. */
    ExportOptions in(Archive archive) {
      return classified
          ? options
          : options.with(options.parts().classified(archive.exports().classification()));
    }
  }

  /** The same options on these pages, behind a title page where a title was given. */
  Asked with(ExportOptions options) {
    EnumWords words = new EnumWords(spec, session);
    PageSetup setup =
        PageSetup.of(words.value(Template.values(), template, "export.template.unknown"));
    if (paper != null) {
      setup = setup.on(words.value(Paper.values(), paper, "export.paper.unknown"));
    }
    if (runOn != null) {
      setup = setup.withRunOn(runOn);
    }
    return new Asked(
        options.on(setup.withSystemFaces(systemFonts)).with(parts()), classification != null);
  }

  private DocumentParts parts() {
    Optional<Classification> said =
        Optional.ofNullable(classification)
            .flatMap(text -> new ClassificationText(spec, session).of(text));
    Optional<CitationStyle> style =
        references.map(year -> new CitationStandards(spec, session).of(year));
    return new DocumentParts(titlePage(), said, style, authorIndex);
  }

  private Optional<TitlePage> titlePage() {
    return Optional.ofNullable(title)
        .filter(text -> !text.isBlank())
        .map(
            text ->
                new TitlePage(
                    text,
                    Optional.ofNullable(compiler),
                    Optional.ofNullable(office),
                    Optional.ofNullable(date)));
  }
}

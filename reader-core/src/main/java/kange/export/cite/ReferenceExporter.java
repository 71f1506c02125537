package kange.export.cite;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import kange.export.spi.ArticleExporter;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportKind;
import kange.model.export.ExportReport;

/**
 * Writes references for programs that manage them, one entry after the other, in UTF-8. Stateless
 * and thread-safe.
 */
public final class ReferenceExporter implements ArticleExporter {
  private final String name;
  private final String ending;
  private final Function<ReferenceRecord, String> entry;

  private ReferenceExporter(String name, String ending, Function<ReferenceRecord, String> entry) {
    this.name = name;
    this.ending = ending;
    this.entry = entry;
  }

  /** BibTeX with its own fields. */
  public static ReferenceExporter bibTex() {
    return new ReferenceExporter("bibtex", "bib", BibTexEntry::plain);
  }

  /** BibTeX with biblatex's fields. */
  public static ReferenceExporter biblatex() {
    return new ReferenceExporter("biblatex", "bib", BibTexEntry::biblatex);
  }

  /** RIS. */
  public static ReferenceExporter ris() {
    return new ReferenceExporter("ris", "ris", RisEntry::of);
  }

  /** EndNote's import format. */
  public static ReferenceExporter endNote() {
    return new ReferenceExporter("endnote", "enw", EndNoteEntry::of);
  }

  /** NoteExpress's import format. */
  public static ReferenceExporter noteExpress() {
    return new ReferenceExporter("noteexpress", "net", NoteExpressEntry::of);
  }

  /** The import format of CNKI's own program. */
  public static ReferenceExporter cnki() {
    return new ReferenceExporter("cnki", "eln", CnkiEntry::of);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ExportKind kind() {
    return ExportKind.REFERENCES;
  }

  @Override
  public List<String> endings() {
    return List.of(ending);
  }

  @Override
  public ExportReport export(ExportSelection selection, Path file, Progress progress)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      ExportLoop.run(
          selection,
          progress,
          (index, article) -> out.write(entry.apply(ReferenceRecord.of(article))));
    }
    return new ExportReport(file, selection.articles().size(), 0, List.of());
  }
}

package kange.export.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kange.export.spi.ArticleExporter;
import kange.export.spi.AuthorIndex;
import kange.export.spi.ContentsItem;
import kange.export.spi.DocumentLabel;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.export.spi.Imprint;
import kange.export.spi.MarksSection;
import kange.export.spi.TitlePageLines;
import kange.model.Progress;
import kange.model.export.ExportReport;
import kange.model.export.TitlePage;
import kange.model.issue.Block;
import kange.model.reading.ArticleText;

/** Writes articles as plain text: one line a paragraph, indented by two full spaces. */
public final class PlainTextExporter implements ArticleExporter {
  private static final String INDENT = "\u3000\u3000";
  private static final String BETWEEN = "\n\n" + "─".repeat(20) + "\n\n";

  @Override
  public String name() {
    return "txt";
  }

  @Override
  public List<String> endings() {
    return List.of("txt");
  }

  @Override
  public ExportReport export(ExportSelection selection, Path file, Progress progress)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      if (selection.classification().isPresent()) {
        out.write(selection.classification().get() + "\n\n");
      }
      if (selection.titlePage().isPresent()) {
        out.write(titlePage(selection.titlePage().get(), selection) + BETWEEN);
      }
      ExportLoop.run(
          selection,
          progress,
          (index, article) -> {
            out.write(index > 0 ? BETWEEN : "");
            out.write(String.join("\n", lines(article)));
          });
      if (selection.authorIndex()) {
        out.write(BETWEEN + authors(AuthorIndex.of(selection)));
      }
      out.write("\n");
    }
    return new ExportReport(file, selection.articles().size(), 0, List.of());
  }

  private static String titlePage(TitlePage page, ExportSelection selection) {
    List<String> lines = new ArrayList<>();
    lines.add(oneLine(page.title()));
    lines.add("");
    lines.addAll(TitlePageLines.made(selection));
    lines.addAll(TitlePageLines.makers(page));
    return String.join("\n", lines);
  }

  /** Names, and below each the titles. */
  private static String authors(List<ContentsItem> lines) {
    StringBuilder index = new StringBuilder(DocumentLabel.AUTHOR_INDEX.text() + "\n");
    for (ContentsItem line : lines) {
      line.column().ifPresent(name -> index.append("\n").append(oneLine(name)));
      String beside = line.beside().isEmpty() ? "" : "\u3000" + line.beside();
      index.append("\n").append(INDENT).append(oneLine(line.title() + beside));
    }
    return index.toString();
  }

  private static List<String> lines(ArticleText text) {
    Imprint imprint = new Imprint(text);
    List<String> lines = new ArrayList<>();
    line(text.article().kicker()).ifPresent(lines::add);
    lines.add(oneLine(imprint.title()));
    line(text.article().subtitle()).ifPresent(lines::add);
    line(Optional.of(imprint.byline())).ifPresent(lines::add);
    lines.add(imprint.line());
    lines.add("");
    for (Block block : text.article().blocks()) {
      line(Optional.of(block.text())).ifPresent(line -> add(lines, block, line));
    }
    List<String> endNotes = imprint.endNotes();
    if (!endNotes.isEmpty()) {
      lines.add("");
      endNotes.forEach(note -> lines.add(oneLine(note)));
    }
    MarksSection.of(text).forEach(block -> add(lines, block, oneLine(block.text())));
    return lines;
  }

  private static void add(List<String> lines, Block block, String line) {
    switch (block.kind()) {
      case HEADING -> {
        if (block.level() <= 1 && !lines.getLast().isEmpty()) {
          lines.add("");
        }
        lines.add(block.level() <= 1 ? line : INDENT + line);
      }
      case PARAGRAPH -> lines.add(INDENT + line);
      case QUOTE -> lines.add(INDENT + INDENT + line);
      case CAPTION -> lines.add("［" + line + "］");
      case NOTE -> lines.add(line);
    }
  }

  private static Optional<String> line(Optional<String> text) {
    return text.map(PlainTextExporter::oneLine).filter(line -> !line.isEmpty());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("[\\t\\n\\r]+", " ");
  }
}

package kange.export.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kange.export.spi.ArticleExporter;
import kange.export.spi.AuthorIndex;
import kange.export.spi.ContentsItem;
import kange.export.spi.ContentsPlan;
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

/** Writes articles as Markdown (CommonMark); several get a linked contents list. */
public final class MarkdownExporter implements ArticleExporter {
  @Override
  public String name() {
    return "md";
  }

  @Override
  public List<String> endings() {
    return List.of("md");
  }

  @Override
  public ExportReport export(ExportSelection selection, Path file, Progress progress)
      throws IOException {
    boolean several = selection.several();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      if (selection.classification().isPresent()) {
        out.write("**" + escaped(selection.classification().get()) + "**\n\n");
      }
      if (selection.titlePage().isPresent()) {
        out.write(titlePage(selection.titlePage().get(), selection));
      }
      if (several) {
        String heading = "# " + DocumentLabel.CONTENTS.text();
        out.write(list(heading, ContentsPlan.of(selection), true));
      }
      ExportLoop.run(
          selection,
          progress,
          (index, article) -> {
            out.write(several ? anchor(index) : "");
            out.write(String.join("\n\n", paragraphs(article)) + "\n");
          });
      if (selection.authorIndex()) {
        out.write(anchor(selection.articles().size()));
        String heading = "# " + DocumentLabel.AUTHOR_INDEX.text();
        out.write(list(heading, AuthorIndex.of(selection), false));
      }
    }
    return new ExportReport(file, selection.articles().size(), 0, List.of());
  }

  private static String titlePage(TitlePage page, ExportSelection selection) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("# " + escaped(page.title()));
    TitlePageLines.made(selection).forEach(line -> paragraphs.add("*" + escaped(line) + "*"));
    TitlePageLines.makers(page).forEach(line -> paragraphs.add(escaped(line)));
    return String.join("\n\n", paragraphs) + "\n\n";
  }

  private static String anchor(int article) {
    return "\n<a id=\"article-" + (article + 1) + "\"></a>\n\n";
  }

  /**
   * Links to articles below the headings of their groups and columns.
   *
   * @param numbered whether they are counted as they come
   */
  private static String list(String heading, List<ContentsItem> items, boolean numbered) {
    StringBuilder list = new StringBuilder(heading + "\n\n");
    for (ContentsItem entry : items) {
      entry.group().ifPresent(group -> heading(list, "## ", group));
      entry.column().ifPresent(column -> heading(list, "### ", column));
      int number = entry.article() + 1;
      String beside = entry.beside().isEmpty() ? "" : " / " + escaped(entry.beside());
      list.append(numbered ? number + ". [" : "- [").append(escaped(entry.title()));
      list.append("](#article-").append(number).append(")").append(beside).append("\n");
    }
    return list.toString();
  }

  private static void heading(StringBuilder list, String mark, String text) {
    String before = list.toString().endsWith("\n\n") ? "" : "\n";
    list.append(before).append(mark).append(escaped(text)).append("\n\n");
  }

  private static List<String> paragraphs(ArticleText text) {
    Imprint imprint = new Imprint(text);
    List<String> paragraphs = new ArrayList<>();
    text.article().kicker().ifPresent(kicker -> paragraphs.add(escaped(kicker)));
    paragraphs.add("# " + escaped(imprint.title()));
    text.article()
        .subtitle()
        .ifPresent(subtitle -> paragraphs.add("**" + escaped(subtitle) + "**"));
    paragraphs.add(escaped(imprint.byline()));
    paragraphs.add("*" + escaped(imprint.line()) + "*");
    for (Block block : text.article().blocks()) {
      paragraphs.add(paragraph(block));
    }
    imprint.endNotes().forEach(note -> paragraphs.add("> " + escaped(note)));
    MarksSection.of(text).forEach(block -> paragraphs.add(paragraph(block)));
    paragraphs.removeIf(String::isBlank);
    return paragraphs;
  }

  private static String paragraph(Block block) {
    String text = escaped(block.text());
    if (text.isEmpty()) {
      return "";
    }
    return switch (block.kind()) {
      case HEADING -> "#".repeat(Math.min(6, 1 + Math.max(1, block.level()))) + " " + text;
      case PARAGRAPH -> text;
      case QUOTE, NOTE -> "> " + text;
      case CAPTION -> "*" + text + "*";
    };
  }

  /** On one line, and nothing in it read as Markdown. */
  private static String escaped(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.replaceAll("([\\\\`*_\\[\\]<>|~])", "\\\\$1")
        .replaceFirst("^([#+>-]|={2,})", "\\\\$1")
        .replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
  }
}

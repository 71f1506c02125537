package kange.export.cite;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kange.export.ArticleExporter;
import kange.export.ExportLoop;
import kange.model.ArticleText;
import kange.model.Contributor;
import kange.model.ExportReport;
import kange.model.Progress;

/** Writes references as RIS, in UTF-8 with the line ends the format asks for. */
public final class RisExporter implements ArticleExporter {
  @Override
  public List<String> endings() {
    return List.of("ris");
  }

  @Override
  public ExportReport export(List<ArticleText> articles, Path file, Progress progress)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      ExportLoop.run(articles, progress, (index, article) -> out.write(entry(article)));
    }
    return new ExportReport(file, articles.size(), 0, List.of());
  }

  private static String entry(ArticleText article) {
    Citation citation = Citation.of(article.summary());
    StringBuilder entry = new StringBuilder();
    add(entry, "TY", "JOUR");
    for (Contributor author : citation.authors()) {
      add(entry, "AU", author.name());
    }
    add(entry, "TI", citation.title() + citation.subtitle().map(s -> "：" + s).orElse(""));
    add(entry, "T2", citation.journal());
    citation.year().ifPresent(year -> add(entry, "PY", Integer.toString(year)));
    citation.number().ifPresent(number -> add(entry, "IS", number));
    citation.page().ifPresent(page -> add(entry, "SP", Integer.toString(page)));
    article.article().column().ifPresent(column -> add(entry, "KW", column));
    add(entry, "LA", "zh-CN");
    return entry.append("ER  - \r\n\r\n").toString();
  }

  private static void add(StringBuilder entry, String tag, String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    entry.append(tag).append("  - ").append(line).append("\r\n");
  }
}

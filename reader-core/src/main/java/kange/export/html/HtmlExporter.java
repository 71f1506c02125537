package kange.export.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kange.export.spi.ArticleExporter;
import kange.export.spi.AuthorIndex;
import kange.export.spi.DocumentLabel;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.model.Progress;
import kange.model.export.ExportReport;

/**
 * Writes articles as one web page that needs nothing beside it: the style is in it, faces are asked
 * for by name, contents stay in sight where there is room, and a printer gets pages. Stateless and
 * thread-safe.
 */
public final class HtmlExporter implements ArticleExporter {
  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<String> endings() {
    return List.of("html", "htm");
  }

  @Override
  public ExportReport export(ExportSelection selection, Path file, Progress progress)
      throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      XhtmlWriter out = new XhtmlWriter(writer);
      out.doctype().open("html", "lang", "zh-CN");
      head(out, selection);
      out.open("body", "class", selection.several() ? "several" : "single");
      if (selection.classification().isPresent()) {
        out.leaf("p", selection.classification().get(), "class", "classification");
      }
      if (selection.titlePage().isPresent()) {
        out.open("section", "class", "title-page");
        TitlePageMarkup.write(out, selection.titlePage().get(), selection);
        out.close();
      }
      if (selection.several()) {
        out.open("nav");
        if (selection.titlePage().isEmpty()) {
          out.leaf("h1", selection.title());
        }
        out.leaf("h2", DocumentLabel.CONTENTS.text());
        ContentsTree.of(selection).write(out, article -> "#" + id(article));
        out.close();
      }
      out.open("main");
      int title = selection.several() ? 2 : 1;
      ArticleMarkup markup = new ArticleMarkup(out, title);
      ExportLoop.run(
          selection,
          progress,
          (index, article) -> {
            out.open("article", "id", id(index));
            markup.write(article);
            out.close();
          });
      if (selection.authorIndex()) {
        out.open("section", "id", id(selection.articles().size()), "class", "authors");
        out.leaf("h" + title, DocumentLabel.AUTHOR_INDEX.text());
        ContentsTree.of(AuthorIndex.of(selection)).write(out, article -> "#" + id(article));
        out.close();
      }
      out.close().close().close();
      out.end();
    }
    return new ExportReport(file, selection.articles().size(), 0, List.of());
  }

  private static String id(int article) {
    return "article-" + (article + 1);
  }

  private static void head(XhtmlWriter out, ExportSelection selection) throws IOException {
    out.open("head");
    out.empty("meta", "charset", "utf-8");
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.leaf("title", selection.title());
    if (!selection.authors().isEmpty()) {
      out.empty("meta", "name", "author", "content", selection.authors());
    }
    out.empty("meta", "name", "generator", "content", "Kange 刊阁");
    out.open("style").exactly(style()).close();
    out.close();
  }

  private static String style() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(HtmlExporter.class.getResourceAsStream("page.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

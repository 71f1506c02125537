package kange.export.epub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kange.export.html.ArticleMarkup;
import kange.export.html.ContentsTree;
import kange.export.html.TitlePageMarkup;
import kange.export.html.XhtmlWriter;
import kange.export.spi.ArticleExporter;
import kange.export.spi.AuthorIndex;
import kange.export.spi.DocumentLabel;
import kange.export.spi.ExportLoop;
import kange.export.spi.ExportSelection;
import kange.export.spi.Imprint;
import kange.model.Progress;
import kange.model.export.ExportReport;
import kange.model.export.TitlePage;

/**
 * Writes articles as an e-book (EPUB 3): a cover of type, contents, and a file for each article.
 * The same articles make the same bytes. Stateless and thread-safe.
 */
public final class EpubExporter implements ArticleExporter {
  private static final String FOLDER = "EPUB/";
  private static final String PACKAGE = FOLDER + "package.opf";

  @Override
  public String name() {
    return "epub";
  }

  @Override
  public List<String> endings() {
    return List.of("epub");
  }

  @Override
  public ExportReport export(ExportSelection selection, Path file, Progress progress)
      throws IOException {
    try (EpubArchive archive = new EpubArchive(file)) {
      archive.add("META-INF/container.xml", EpubExporter::container);
      archive.add(PACKAGE, out -> new PackageDocument(selection).write(out));
      archive.add(
          FOLDER + PackageDocument.COVER_IMAGE, out -> new CoverDrawing(selection).write(out));
      archive.add(FOLDER + PackageDocument.COVER, out -> cover(out, selection));
      if (selection.titlePage().isPresent()) {
        TitlePage page = selection.titlePage().get();
        archive.add(FOLDER + PackageDocument.TITLE_PAGE, out -> titlePage(out, page, selection));
      }
      archive.add(FOLDER + PackageDocument.CONTENTS, out -> contents(out, selection));
      archive.add(FOLDER + PackageDocument.STYLE, style());
      ExportLoop.run(
          selection,
          progress,
          (index, article) ->
              archive.add(
                  FOLDER + PackageDocument.article(index),
                  out -> {
                    begin(out, new Imprint(article).title());
                    out.open("section", "epub:type", "chapter");
                    new ArticleMarkup(out, 1).write(article);
                    out.close().close().close();
                  }));
      if (selection.authorIndex()) {
        archive.add(
            FOLDER + PackageDocument.article(selection.articles().size()),
            out -> authors(out, selection));
      }
    }
    return new ExportReport(file, selection.articles().size(), 0, List.of());
  }

  private static void container(XhtmlWriter out) throws IOException {
    out.open(
        "container", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container", "version", "1.0");
    out.open("rootfiles");
    out.empty("rootfile", "full-path", PACKAGE, "media-type", "application/oebps-package+xml");
    out.close().close();
  }

  /** Up to where the body's content begins. */
  private static void begin(XhtmlWriter out, String title) throws IOException {
    out.doctype();
    out.open(
        "html",
        "xmlns",
        "http://www.w3.org/1999/xhtml",
        "xmlns:epub",
        "http://www.idpf.org/2007/ops",
        "xml:lang",
        "zh-CN",
        "lang",
        "zh-CN");
    out.open("head").leaf("title", title);
    out.empty("link", "rel", "stylesheet", "type", "text/css", "href", PackageDocument.STYLE);
    out.close().open("body");
  }

  private static void cover(XhtmlWriter out, ExportSelection selection) throws IOException {
    begin(out, selection.title());
    out.open("section", "epub:type", "cover", "class", "cover");
    out.empty("img", "src", PackageDocument.COVER_IMAGE, "alt", selection.title());
    out.close().close().close();
  }

  private static void titlePage(XhtmlWriter out, TitlePage page, ExportSelection selection)
      throws IOException {
    begin(out, page.title());
    out.open("section", "epub:type", "titlepage", "class", "title-page");
    TitlePageMarkup.write(out, page, selection);
    out.close().close().close();
  }

  private static void contents(XhtmlWriter out, ExportSelection selection) throws IOException {
    begin(out, DocumentLabel.CONTENTS.text());
    out.open("nav", "epub:type", "toc", "id", "toc").leaf("h1", DocumentLabel.CONTENTS.text());
    ContentsTree.of(selection).write(out, PackageDocument::article);
    out.close().close().close();
  }

  private static void authors(XhtmlWriter out, ExportSelection selection) throws IOException {
    begin(out, DocumentLabel.AUTHOR_INDEX.text());
    out.open("section", "epub:type", "index", "class", "authors");
    out.leaf("h1", DocumentLabel.AUTHOR_INDEX.text());
    ContentsTree.of(AuthorIndex.of(selection)).write(out, PackageDocument::article);
    out.close().close().close();
  }

  private static byte[] style() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(EpubExporter.class.getResourceAsStream("book.css"))) {
      return in.readAllBytes();
    }
  }
}

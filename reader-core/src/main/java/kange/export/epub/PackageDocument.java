package kange.export.epub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kange.export.html.XhtmlWriter;
import kange.export.spi.ExportSelection;
import kange.model.issue.Block;
import kange.model.issue.Contributor;
import kange.model.issue.IssueMetadata;
import kange.model.reading.ArticleText;

/** What an e-book says of itself: metadata, its files, and in what order they are read. */
final class PackageDocument {
  static final String COVER_IMAGE = "cover.svg";
  static final String COVER = "cover.xhtml";
  static final String TITLE_PAGE = "title.xhtml";
  static final String CONTENTS = "contents.xhtml";
  static final String STYLE = "book.css";
  private static final String XHTML = "application/xhtml+xml";

  /** Somebody's name in the metadata is one too many for a shelf beyond this. */
  private static final int MOST_CREATORS = 12;

  /** A book must say when it was last changed; the clock would make each file another. */
  private static final String NO_TIME = "1980-01-01T00:00:00Z";

  private final ExportSelection selection;

  /** The articles, and what stands behind them. */
  private final int chapters;

  PackageDocument(ExportSelection selection) {
    this.selection = selection;
    this.chapters = selection.articles().size() + (selection.authorIndex() ? 1 : 0);
  }

  /** The file of an article, which counts from 0. */
  static String article(int index) {
    return id(index) + ".xhtml";
  }

  private static String id(int index) {
    return "article-" + (index + 1);
  }

  void write(XhtmlWriter out) throws IOException {
    out.open(
        "package",
        "xmlns",
        "http://www.idpf.org/2007/opf",
        "version",
        "3.0",
        "unique-identifier",
        "book",
        "xml:lang",
        "zh-CN");
    metadata(out);
    manifest(out);
    spine(out);
    out.close();
  }

  private void metadata(XhtmlWriter out) throws IOException {
    out.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    out.leaf("dc:identifier", "urn:uuid:" + identity(), "id", "book");
    out.leaf("dc:title", selection.title());
    out.leaf("dc:language", "zh-CN");
    for (String name : creators()) {
      out.leaf("dc:creator", name);
    }
    IssueMetadata issue = selection.articles().getFirst().provenance().issue();
    if (selection.issues().size() == 1) {
      element(out, "dc:publisher", issue.publisher().orElse(""));
      element(out, "dc:date", issue.date().or(() -> issue.year().map(String::valueOf)).orElse(""));
    }
    for (String from : selection.issues()) {
      element(out, "dc:source", from);
    }
    element(out, "dc:rights", selection.classification().orElse(""));
    property(out, "dcterms:modified", NO_TIME);
    property(out, "schema:accessMode", "textual");
    property(out, "schema:accessModeSufficient", "textual");
    property(out, "schema:accessibilityFeature", "tableOfContents");
    property(out, "schema:accessibilityFeature", "structuralNavigation");
    property(out, "schema:accessibilityHazard", "none");
    out.close();
  }

  private List<String> creators() {
    return selection.articles().stream()
        .flatMap(article -> article.article().authors().stream())
        .map(Contributor::name)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .limit(MOST_CREATORS)
        .toList();
  }

  private static void element(XhtmlWriter out, String name, String text) throws IOException {
    if (!text.isBlank()) {
      out.leaf(name, text);
    }
  }

  private static void property(XhtmlWriter out, String name, String value) throws IOException {
    out.leaf("meta", value, "property", name);
  }

  /** The same for the same words. */
  private UUID identity() {
    StringBuilder words = new StringBuilder();
    for (ArticleText article : selection.articles()) {
      words.append(article.summary().id()).append('\n').append(article.article().title());
      article.article().blocks().stream().map(Block::text).forEach(words::append);
    }
    return UUID.nameUUIDFromBytes(words.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void manifest(XhtmlWriter out) throws IOException {
    out.open("manifest");
    item(out, "cover-image", COVER_IMAGE, "image/svg+xml", "properties", "cover-image");
    item(out, "cover", COVER, XHTML);
    if (selection.titlePage().isPresent()) {
      item(out, "title", TITLE_PAGE, XHTML);
    }
    item(out, "contents", CONTENTS, XHTML, "properties", "nav");
    item(out, "style", STYLE, "text/css");
    for (int i = 0; i < chapters; i++) {
      item(out, id(i), article(i), XHTML);
    }
    out.close();
  }

  private static void item(
      XhtmlWriter out, String id, String file, String type, String... properties)
      throws IOException {
    String[] said = {"id", id, "href", file, "media-type", type};
    String[] all = java.util.Arrays.copyOf(said, said.length + properties.length);
    System.arraycopy(properties, 0, all, said.length, properties.length);
    out.empty("item", all);
  }

  private void spine(XhtmlWriter out) throws IOException {
    out.open("spine");
    out.empty("itemref", "idref", "cover");
    if (selection.titlePage().isPresent()) {
      out.empty("itemref", "idref", "title");
    }
    out.empty("itemref", "idref", "contents");
    for (int i = 0; i < chapters; i++) {
      out.empty("itemref", "idref", id(i));
    }
    out.close();
  }
}

package kange.export.pdf;

import java.util.List;
import java.util.stream.Collectors;
import kange.export.spi.DocumentLabel;
import kange.export.spi.Imprint;
import kange.model.reading.ArticleText;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Title, author, language: the same for the same articles, without the time of writing. */
final class DocumentProperties {
  private static final int MOST_AUTHORS = 12;

  private DocumentProperties() {}

  static void write(PDDocument document, List<ArticleText> articles) {
    PDDocumentInformation information = new PDDocumentInformation();
    String title = title(articles);
    information.setTitle(title);
    information.setAuthor(
        articles.stream()
            .flatMap(article -> article.article().authors().stream())
            .map(author -> author.name().strip())
            .distinct()
            .limit(MOST_AUTHORS)
            .collect(Collectors.joining("; ")));
    information.setSubject(
        articles.stream()
            .map(article -> new Imprint(article).issue())
            .distinct()
            .limit(MOST_AUTHORS)
            .collect(Collectors.joining("; ")));
    information.setCreator("Kange 刊阁");
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage("zh-CN");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    // PDFBox would take the clock for the file's identity.
    document.setDocumentId(identity(articles));
  }

  private static String title(List<ArticleText> articles) {
    Imprint first = new Imprint(articles.getFirst());
    if (articles.size() == 1) {
      return first.title();
    }
    boolean oneIssue =
        articles.stream().map(article -> new Imprint(article).issue()).distinct().count() == 1;
    return oneIssue
        ? first.issue()
        : DocumentLabel.TITLE_AND_MORE.text(first.title(), articles.size());
  }

  private static long identity(List<ArticleText> articles) {
    long hash = 17;
    for (ArticleText article : articles) {
      hash = 31 * hash + article.article().title().hashCode();
      hash =
          31 * hash + article.article().blocks().stream().mapToInt(b -> b.text().hashCode()).sum();
    }
    return hash;
  }
}

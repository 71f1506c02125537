package kange.export.pdf;

import java.util.List;
import kange.export.spi.ExportSelection;
import kange.model.reading.ArticleText;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Title, author, language: the same for the same articles, without the time of writing. */
final class DocumentProperties {
  private DocumentProperties() {}

  static void write(PDDocument document, ExportSelection selection) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(selection.title());
    information.setAuthor(selection.authors());
    information.setSubject(selection.subject());
    information.setCreator("Kange 刊阁");
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage("zh-CN");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    // PDFBox would take the clock for the file's identity.
    document.setDocumentId(identity(selection.articles()));
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

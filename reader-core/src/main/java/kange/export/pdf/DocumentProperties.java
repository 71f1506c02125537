package kange.export.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kange.export.spi.ExportSelection;
import kange.model.reading.ArticleText;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Title, author, language, colors: the same for the same articles, without the time of writing. */
final class DocumentProperties {
  private static final String CREATOR = "Kange 刊阁";
  private static final String COLORS = "sRGB IEC61966-2.1";

  private DocumentProperties() {}

  static void write(PDDocument document, ExportSelection selection) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(selection.title());
    information.setAuthor(selection.authors());
    information.setSubject(selection.subject());
    information.setCreator(CREATOR);
    document.setDocumentInformation(information);
    document.getDocumentCatalog().setLanguage("zh-CN");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(
        XmpPacket.of(
            Map.of(
                "title", selection.title(),
                "author", selection.authors(),
                "subject", selection.subject(),
                "creator", CREATOR)));
    document.getDocumentCatalog().setMetadata(metadata);
    document.getDocumentCatalog().addOutputIntent(colors(document));
    // PDFBox would take the clock for the file's identity.
    document.setDocumentId(identity(selection.articles()));
  }

  /** What the colors of the document mean (ISO 19005-2, 6.2.3). */
  private static PDOutputIntent colors(PDDocument document) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    intent.setInfo(COLORS);
    intent.setOutputCondition(COLORS);
    intent.setOutputConditionIdentifier(COLORS);
    intent.setRegistryName("http://www.color.org");
    return intent;
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

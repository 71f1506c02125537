package kange.export.word;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What every document of ours begins with: styles and settings. */
final class WordTemplate {
  private WordTemplate() {}

  static void apply(XWPFDocument document) throws IOException {
    document
        .createStyles()
        .setStyles(read("styles.xml", StylesDocument.Factory::parse).getStyles());
    document
        .getSettings()
        .getCTSettings()
        .set(read("settings.xml", SettingsDocument.Factory::parse).getSettings());
  }

  private static <T> T read(String name, Parser<T> parser) throws IOException {
    try (InputStream in = WordTemplate.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("missing from the program: kange/export/word/" + name);
      }
      return parser.parse(in);
    } catch (XmlException e) {
      throw new IOException("damaged: kange/export/word/" + name, e);
    }
  }

  /** Reads XML of one kind. */
  private interface Parser<T> {
    T parse(InputStream in) throws IOException, XmlException;
  }
}

package kange.export.word;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What every document of ours begins with: styles, an A4 page, a page number at its foot. */
final class WordTemplate {
  /** Lengths of the page in twentieths of a point. */
  private static final long A4_WIDTH = 11906;

  private static final long A4_HEIGHT = 16838;
  private static final long SIDE = 1800;
  private static final long TOP = 1580;

  private WordTemplate() {}

  static void apply(XWPFDocument document) throws IOException {
    document
        .createStyles()
        .setStyles(read("styles.xml", StylesDocument.Factory::parse).getStyles());
    document
        .getSettings()
        .getCTSettings()
        .set(read("settings.xml", SettingsDocument.Factory::parse).getSettings());
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDTH));
    size.setH(BigInteger.valueOf(A4_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(SIDE));
    margins.setRight(BigInteger.valueOf(SIDE));
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(TOP));
    margins.setHeader(BigInteger.valueOf(850));
    margins.setFooter(BigInteger.valueOf(850));
    margins.setGutter(BigInteger.ZERO);
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle("Footer");
    WordField.write(foot, "PAGE", "1");
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

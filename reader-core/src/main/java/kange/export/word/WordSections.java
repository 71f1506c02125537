package kange.export.word;

import java.math.BigInteger;
import kange.export.spi.ExportSelection;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * The pages of a document: title page and contents with Roman numbers, the articles from page 1 on
 * with a running head.
 */
final class WordSections {
  /** Lengths of the page in twentieths of a point. */
  private static final long A4_WIDTH = 11906;

  private static final long A4_HEIGHT = 16838;
  private static final long SIDE = 1800;

  /** Leaves room for 36 lines of 19 points. */
  private static final long TOP = 1570;

  private static final long EDGE = 850;
  static final long TEXT_WIDTH = A4_WIDTH - 2 * SIDE;
  static final long TEXT_HEIGHT = A4_HEIGHT - 2 * TOP;

  /** Name of the style of an issue where it stands over a title, as Word shows it. */
  private static final String ISSUE = "刊期";

  private WordSections() {}

  /** Ends the pages at the front with the paragraph that was written last. */
  static void endFront(XWPFDocument document, ExportSelection selection) {
    XWPFParagraph last = document.getLastParagraph();
    CTPPr properties =
        last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
    CTSectPr section = properties.addNewSectPr();
    page(section);
    section.addNewPgNumType().setFmt(STNumberFormat.LOWER_ROMAN);
    if (selection.titlePage().isPresent()) {
      // No number on the first page, and it says by itself who it is for.
      section.addNewTitlePg();
    }
    foot(document, section);
    if (selection.classification().isPresent()) {
      classification(header(document, section), selection);
    }
  }

  /** The pages of the articles. */
  static void articles(XWPFDocument document, ExportSelection selection) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    page(section);
    section.addNewPgNumType().setStart(BigInteger.ONE);
    foot(document, section);
    head(document, section, selection);
  }

  private static void page(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDTH));
    size.setH(BigInteger.valueOf(A4_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(SIDE));
    margins.setRight(BigInteger.valueOf(SIDE));
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setBottom(BigInteger.valueOf(TOP));
    margins.setHeader(BigInteger.valueOf(EDGE));
    margins.setFooter(BigInteger.valueOf(EDGE));
    margins.setGutter(BigInteger.ZERO);
  }

  private static void foot(XWPFDocument document, CTSectPr section) {
    XWPFParagraph foot =
        new XWPFHeaderFooterPolicy(document, section)
            .createFooter(XWPFHeaderFooterPolicy.DEFAULT)
            .createParagraph();
    foot.setStyle("Footer");
    WordField.write(foot, "PAGE", "1");
  }

  /** Issue and title of the article on the page; until that is worked out, what holds for all. */
  private static void head(XWPFDocument document, CTSectPr section, ExportSelection selection) {
    XWPFHeader header = header(document, section);
    classification(header, selection);
    XWPFParagraph head = header.createParagraph();
    head.setStyle("Header");
    boolean one = selection.issues().size() == 1;
    WordField.write(head, "STYLEREF \"" + ISSUE + "\"", one ? selection.issues().getFirst() : "");
    head.createRun().addTab();
    // By its level: its name is another in each language of Word.
    WordField.write(head, "STYLEREF 1", selection.title());
  }

  private static XWPFHeader header(XWPFDocument document, CTSectPr section) {
    return new XWPFHeaderFooterPolicy(document, section)
        .createHeader(XWPFHeaderFooterPolicy.DEFAULT);
  }

  /** A line of its own over what stands there. */
  private static void classification(XWPFHeader header, ExportSelection selection) {
    selection
        .classification()
        .ifPresent(
            said -> {
              XWPFParagraph line = header.createParagraph();
              line.setStyle("Classification");
              WordText.run(line, said);
            });
  }
}

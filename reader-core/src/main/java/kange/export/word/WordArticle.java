package kange.export.word;

import java.math.BigInteger;
import java.util.Optional;
import kange.export.Imprint;
import kange.model.ArticleText;
import kange.model.Block;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Writes one article after another into a document. */
final class WordArticle {
  private final XWPFDocument document;

  WordArticle(XWPFDocument document) {
    this.document = document;
  }

  /**
   * @param newPage whether the article begins on a page of its own
   */
  void write(int index, ArticleText text, boolean newPage) {
    Imprint imprint = new Imprint(text);
    XWPFParagraph place = WordText.paragraph(document, "Column", imprint.column().orElse(""));
    place.setPageBreak(newPage);
    place.createRun().addTab();
    WordText.run(place, imprint.issue() + imprint.page().map(page -> " · " + page).orElse(""));
    add("Kicker", text.article().kicker());
    title(index, imprint.title());
    add("Subtitle", text.article().subtitle());
    add("Byline", Optional.of(imprint.byline()));
    for (Block block : text.article().blocks()) {
      add(style(block), Optional.of(block.text()));
    }
    imprint.endNotes().forEach(note -> add("Note", Optional.of(note)));
  }

  private void title(int index, String title) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Heading1");
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(BigInteger.valueOf(index));
    start.setName(WordContents.bookmark(index));
    WordText.run(paragraph, title);
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(index));
  }

  private void add(String style, Optional<String> text) {
    text.filter(t -> !t.isBlank()).ifPresent(t -> WordText.paragraph(document, style, t.strip()));
  }

  private static String style(Block block) {
    return switch (block.kind()) {
      case HEADING -> "Heading" + Math.min(4, 1 + Math.max(1, block.level()));
      case PARAGRAPH -> "BodyText";
      case QUOTE -> "Quote";
      case CAPTION -> "Caption";
      case NOTE -> "Note";
    };
  }
}

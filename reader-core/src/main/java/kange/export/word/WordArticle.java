package kange.export.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import kange.export.spi.ContentsItem;
import kange.export.spi.Imprint;
import kange.export.spi.MarksSection;
import kange.model.issue.Block;
import kange.model.reading.ArticleText;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Writes one article after another into a document. */
final class WordArticle {
  /** In twentieths of a point. */
  private static final int UNDER_THE_HEAD = 480;

  /** Style of the issue over a title: running heads take it from there. */
  private static final String ISSUE = "Issue";

  private final XWPFDocument document;

  WordArticle(XWPFDocument document) {
    this.document = document;
  }

  /**
   * Writes an article; all but the first begin on a page of their own.
   *
   * @return its paragraphs
   */
  List<XWPFParagraph> write(ContentsItem item, ArticleText text) {
    int from = document.getParagraphs().size();
    Imprint imprint = new Imprint(text);
    XWPFParagraph place = WordText.paragraph(document, "Column", imprint.column().orElse(""));
    place.setPageBreak(item.article() > 0);
    place.createRun().addTab();
    WordText.run(place, imprint.issue()).setStyle(ISSUE);
    imprint.page().ifPresent(page -> WordText.run(place, " · " + page));
    item.group().ifPresent(group -> WordField.entry(place, group, WordContents.GROUP));
    item.column().ifPresent(column -> WordField.entry(place, column, WordContents.COLUMN));
    add("Kicker", text.article().kicker());
    title(document, item.article(), imprint.title());
    add("Subtitle", text.article().subtitle());
    add("Byline", Optional.of(imprint.byline()));
    document.getLastParagraph().setSpacingAfter(UNDER_THE_HEAD);
    for (Block block : text.article().blocks()) {
      add(style(block), Optional.of(block.text()));
    }
    imprint.endNotes().forEach(note -> add("Note", Optional.of(note)));
    MarksSection.of(text).forEach(block -> add(style(block), Optional.of(block.text())));
    List<XWPFParagraph> all = document.getParagraphs();
    return all.subList(from, all.size());
  }

  /** A heading of the first level, where contents lead to. */
  static XWPFParagraph title(XWPFDocument document, int index, String title) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Heading1");
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(BigInteger.valueOf(index));
    start.setName(WordContents.bookmark(index));
    WordText.run(paragraph, title);
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(index));
    return paragraph;
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

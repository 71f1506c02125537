package kange.export.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import kange.export.spi.Imprint;
import kange.export.spi.MarksSection;
import kange.model.issue.Block;
import kange.model.reading.ArticleText;
import kange.typeset.Align;
import kange.typeset.Face;
import kange.typeset.LineBreaker;
import kange.typeset.TextStyle;
import kange.typeset.TitleBreaker;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Writes one article after another into a document. */
final class WordArticle {
  /** In twentieths of a point. */
  private static final int UNDER_THE_HEAD = 480;

  /** Size and width as the style sheet and the page have them; all that matters is their ratio. */
  private static final TextStyle TITLE = TextStyle.of(Face.BOLD, 20, Align.CENTER);

  private static final double TITLE_WIDTH = 400;
  private static final TitleBreaker TITLES =
      new TitleBreaker(new LineBreaker((face, c) -> c < 0x2000 ? 0.55 : 1));

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
    document.getLastParagraph().setSpacingAfter(UNDER_THE_HEAD);
    for (Block block : text.article().blocks()) {
      add(style(block), Optional.of(block.text()));
    }
    imprint.endNotes().forEach(note -> add("Note", Optional.of(note)));
    MarksSection.of(text).forEach(block -> add(style(block), Optional.of(block.text())));
  }

  private void title(int index, String title) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle("Heading1");
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(BigInteger.valueOf(index));
    start.setName(WordContents.bookmark(index));
    List<String> lines = TITLES.lines(title, TITLE, TITLE_WIDTH);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        paragraph.createRun().addBreak();
      }
      WordText.run(paragraph, lines.get(i));
    }
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

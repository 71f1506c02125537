package kange.export.html;

import java.io.IOException;
import java.util.Optional;
import kange.export.spi.Imprint;
import kange.export.spi.MarksSection;
import kange.model.issue.Block;
import kange.model.reading.ArticleText;

/** An article as markup: its head, its blocks, what stands behind it, what readers noted. */
public final class ArticleMarkup {
  /** There is no h7. */
  private static final int DEEPEST = 6;

  private final XhtmlWriter out;
  private final int title;

  /**
   * An article below something or nothing else.
   *
   * @param title the level of the heading its title is, from 1
   */
  public ArticleMarkup(XhtmlWriter out, int title) {
    this.out = out;
    this.title = title;
  }

  /** Writes the article's parts, within whatever element is open. */
  public void write(ArticleText text) throws IOException {
    Imprint imprint = new Imprint(text);
    out.open("header");
    line("kicker", text.article().kicker());
    out.leaf("h" + title, imprint.title());
    line("subtitle", text.article().subtitle());
    line("byline", Optional.of(imprint.byline()));
    line("imprint", Optional.of(imprint.line()));
    out.close();
    for (Block block : text.article().blocks()) {
      write(block);
    }
    for (String note : imprint.endNotes()) {
      line("note", Optional.of(note));
    }
    for (Block block : MarksSection.of(text)) {
      write(block);
    }
  }

  private void line(String kind, Optional<String> text) throws IOException {
    if (text.filter(line -> !line.isBlank()).isPresent()) {
      out.leaf("p", text.get(), "class", kind);
    }
  }

  private void write(Block block) throws IOException {
    if (block.text().isBlank()) {
      return;
    }
    switch (block.kind()) {
      case HEADING ->
          out.leaf("h" + Math.min(DEEPEST, title + Math.max(1, block.level())), block.text());
      case PARAGRAPH -> out.leaf("p", block.text());
      case QUOTE -> out.open("blockquote").leaf("p", block.text()).close();
      case CAPTION -> out.leaf("p", block.text(), "class", "caption");
      case NOTE -> out.leaf("p", block.text(), "class", "note");
    }
  }
}

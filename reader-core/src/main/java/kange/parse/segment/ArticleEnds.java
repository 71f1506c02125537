package kange.parse.segment;

import java.util.List;
import kange.parse.line.JournalPhrases;
import kange.parse.line.TextLine;

/** Lines that close an article: an end mark, or the note that follows one. Immutable. */
public final class ArticleEnds {
  /** Shorter lines above a lone ornament are no text that it could end. */
  private static final int SHORTEST_TEXT = 12;

  private final List<TextLine> lines;
  private final boolean marked;

  /**
   * For one file.
   *
   * @param marked its articles close with an ornament
   */
  public ArticleEnds(List<TextLine> lines, boolean marked) {
    this.lines = lines;
    this.marked = marked;
  }

  /** Whether the line closes an article. */
  public boolean at(int i) {
    TextLine line = lines.get(i);
    return JournalPhrases.isClosingNote(line.text())
        || (i > 0 && line.isLoneMark() && lines.get(i - 1).chars() >= SHORTEST_TEXT)
        || (line.endsWithMark() && (marked || line.endsSentence()));
  }
}

package kange.parse.segment;

import java.util.List;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;

/**
 * What the heads of articles print against what their entries seem to say. Nothing but a space
 * parts the halves of a title, a subtitle and the authors on many contents pages: what stands over
 * the text as a line of the title or the subtitle names no author. One instance per file.
 */
final class PrintedHeads {
  /** Subtitles stand so close below a title. */
  private static final int DEPTH = 3;

  private final List<TextLine> lines;
  private final Labelling labelling;

  PrintedHeads(List<TextLine> lines, Labelling labelling) {
    this.lines = lines;
    this.labelling = labelling;
  }

  /** The start, without those of its entry's authors who are words of the printed title. */
  ArticleStart withoutTitleWords(ArticleStart start) {
    if (start.entryAuthors().isEmpty() || start.last() < start.first()) {
      return start;
    }
    String authors = TitleSimilarity.key(String.join("", start.entryAuthors()));
    String title = TitleSimilarity.key(start.entryTitle().orElse(""));
    StringBuilder head = new StringBuilder();
    boolean isSubtitle = false;
    for (int i = start.first(); i < lines.size() && i <= start.last() + DEPTH; i++) {
      if (i <= start.last() || labelling.at(i) == LineLabel.SUBTITLE) {
        String line = TitleSimilarity.key(lines.get(i).text());
        head.append(line);
        isSubtitle |= i > start.first() && line.equals(authors);
      }
    }
    boolean goesOn = !title.isEmpty() && head.indexOf(title + authors) >= 0;
    return goesOn || isSubtitle ? start.listedWithoutAuthors() : start;
  }
}

package kange.parse.segment;

import java.util.List;
import java.util.regex.Pattern;
import kange.parse.label.Labelling;
import kange.parse.label.LineLabel;
import kange.parse.line.TextLine;
import kange.parse.line.TitleSimilarity;
import kange.parse.name.BylineReader;

/**
 * What the heads of articles print against what their entries seem to say. Nothing but a space
 * parts the halves of a title, a subtitle and the authors on many contents pages: what stands over
 * the text as a line of the title or the subtitle names no author. One instance per file.
 */
public final class PrintedHeads {
  /** Subtitles stand so close below a title. */
  private static final int DEPTH = 3;

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s、]+");

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
    String authors = authors(start);
    String title = TitleSimilarity.key(start.entryTitle().orElse(""));
    StringBuilder head = new StringBuilder();
    boolean isLine = false;
    for (int i = start.first(); i < lines.size() && i <= start.last() + DEPTH; i++) {
      if (i <= start.last() || labelling.at(i) == LineLabel.SUBTITLE) {
        if (i > start.first() && isListedByline(start, lines.get(i))) {
          return start;
        }
        String line = TitleSimilarity.key(lines.get(i).text());
        head.append(line);
        isLine |= i > start.first() && line.equals(authors);
      }
    }
    boolean goesOn = !title.isEmpty() && head.indexOf(title + authors) >= 0;
    return goesOn || isLine ? start.listedWithoutAuthors() : start;
  }

  /**
   * A line below the first of a title that holds those whom the contents page names, and is set
   * apart as no line of a title is.
   */
  public static boolean isListedByline(ArticleStart start, TextLine line) {
    return line.gap() > 0
        && line.level() == 0
        && !start.entryAuthors().isEmpty()
        && BETWEEN_NAMES.splitAsStream(line.text()).toList().equals(start.entryAuthors())
        && start.entryAuthors().stream()
            .allMatch(a -> BylineReader.isPerson(a) || BylineReader.isOrganization(a));
  }

  private static String authors(ArticleStart start) {
    return TitleSimilarity.key(String.join("", start.entryAuthors()));
  }
}

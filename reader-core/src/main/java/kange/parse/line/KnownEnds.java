package kange.parse.line;

import java.util.List;

/**
 * Where a librarian's end marks end articles. What is known so is not weighed: what follows does
 * not go on with the article, unless it is printed behind every end (who took the picture, who
 * edited it, where the author works). Immutable; thread-safe.
 */
public final class KnownEnds {
  /** Notes behind an end mark; more lines are an article. */
  private static final int MOST_NOTES = 4;

  /** Bracketed notes are no longer; a text in brackets is. */
  private static final int LONGEST_NOTE = 80;

  private static final String OPENING = "（［【(";
  private static final String CLOSING = "）］】)";

  private final List<TextLine> lines;
  private final boolean none;

  public KnownEnds(List<TextLine> lines) {
    this.lines = lines;
    this.none = lines.stream().noneMatch(line -> line.known().contains(LineHint.END));
  }

  /** Whether a line is the first behind a known end that is no note to what ended. */
  public boolean isBehind(int line) {
    if (none || isNote(lines.get(line))) {
      return false;
    }
    int above = line - 1;
    while (above >= 0 && line - above <= MOST_NOTES && isNote(lines.get(above)) && !ends(above)) {
      above--;
    }
    return above >= 0 && ends(above);
  }

  private boolean ends(int line) {
    return lines.get(line).known().contains(LineHint.END);
  }

  private static boolean isNote(TextLine line) {
    String text = line.text();
    return line.chars() == 0
        || JournalPhrases.isFolio(text)
        || JournalPhrases.isPrompt(text)
        || JournalPhrases.isPhotoNote(text)
        || JournalPhrases.isClosingNote(text)
        || JournalPhrases.isClosingByline(text)
        || isBracketed(text);
  }

  private static boolean isBracketed(String text) {
    return text.length() <= LONGEST_NOTE
        && OPENING.indexOf(text.charAt(0)) >= 0
        && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}

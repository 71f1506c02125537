package kange.model.export;

import java.util.List;

/**
 * Something that whoever receives an export would notice.
 *
 * @param article its id
 * @param title of the article
 * @param details for {@link Kind#MISSING_GLYPHS} the characters, each once; for {@link
 *     Kind#STRAY_LATIN} and {@link Kind#HALF_WIDTH} the words around, each once
 */
public record ExportFinding(Kind kind, long article, String title, List<String> details) {
  /** What is noticed; in the order of what looks worst. */
  public enum Kind {
    /** The article has no text at all. */
    NO_TEXT,
    /** Characters no font has: boxes will stand in their place. */
    MISSING_GLYPHS,
    /** The issue does not say of what journal it is. */
    JOURNAL_UNKNOWN,
    /** A single small Latin letter among Han characters, as misreading leaves them. */
    STRAY_LATIN,
    /** Marks that Chinese sets in full width and that will not be. */
    HALF_WIDTH,
    /** Nobody is named. */
    NO_AUTHOR,
    /** The printed page is not known. */
    NO_PAGE,
    /** Doubts of the parser that nobody has settled. */
    DOUBTS
  }

  /** Takes a copy of the list. */
  public ExportFinding {
    details = List.copyOf(details);
  }
}

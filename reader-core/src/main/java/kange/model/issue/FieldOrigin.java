package kange.model.issue;

import java.util.List;

/**
 * Where a field of an issue's card comes from, and how sure that is.
 *
 * @param lines the source lines that say it; none where no line does
 * @param confidence from 0 (a guess) to 1 (said clearly, or several times)
 */
public record FieldOrigin(Kind kind, List<LineRange> lines, double confidence) {
  /** What says a field. */
  public enum Kind {
    /** Lines of the text. */
    TEXT,
    /** The publisher stands in for a journal the text does not name. */
    PUBLISHER,
    /** The file's name stands in, for the text says nothing. */
    FILE_NAME,
    /** What the issue calls its journal is known to be that one: a habit of the journal. */
    HABIT,
    /** A librarian says it, or says that nothing is stated. */
    LIBRARIAN
  }

  /** What is less sure than this may be wrong: on it nothing is replaced unseen. */
  private static final double SURE = 0.3;

  /** What a librarian says is sure. */
  public static final FieldOrigin BY_LIBRARIAN = new FieldOrigin(Kind.LIBRARIAN, List.of(), 1);

  /** Keeps a copy of the lines. */
  public FieldOrigin {
    lines = List.copyOf(lines);
  }

  /** Whether it may be acted on unseen. */
  public boolean sure() {
    return kind == Kind.LIBRARIAN
        || kind == Kind.HABIT
        || (kind == Kind.TEXT && confidence >= SURE);
  }
}

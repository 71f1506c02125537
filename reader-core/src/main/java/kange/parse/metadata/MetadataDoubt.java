package kange.parse.metadata;

import java.util.List;
import java.util.Optional;
import kange.model.issue.CardField;
import kange.model.issue.LineRange;

/**
 * Why a field should be looked at.
 *
 * @param lines where the evidence stands, against it or for it
 * @param otherwise the next-best value; of what was misread, the line as it was read
 */
public record MetadataDoubt(
    CardField field, Kind kind, List<LineRange> lines, Optional<String> otherwise) {
  /** What is doubtful. */
  public enum Kind {
    /** Two values are printed. */
    CONTRADICTION,
    /** Digits were misread and have been guessed. */
    MISREAD,
    /** Nothing in the text says it, though every issue has it. */
    UNKNOWN,
    /** The file's name says another. */
    FILE_NAME
  }

  public MetadataDoubt {
    lines = List.copyOf(lines);
  }
}

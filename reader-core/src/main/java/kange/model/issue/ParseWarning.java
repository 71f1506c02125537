package kange.model.issue;

import java.util.List;
import kange.model.message.Message;

/**
 * A doubt of the parser, for a librarian to look at.
 *
 * @param code stable, lower case with hyphens, for example {@code no-author}
 * @param message what is doubtful
 * @param lines the source lines it is about; empty when it is about the whole issue
 */
public record ParseWarning(String code, Message message, List<LineRange> lines) {
  /** Takes copies of the lists. */
  public ParseWarning {
    lines = List.copyOf(lines);
  }
}

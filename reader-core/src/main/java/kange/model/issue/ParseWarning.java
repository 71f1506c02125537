package kange.model.issue;

import java.util.List;

/**
 * A doubt of the parser, for a librarian to look at.
 *
 * @param code stable, lower case with hyphens, for example {@code no-author}
 * @param message one sentence in plain Chinese
 * @param lines the source lines it is about; empty when it is about the whole issue
 */
public record ParseWarning(String code, String message, List<LineRange> lines) {
  public ParseWarning {
    lines = List.copyOf(lines);
  }
}

package kange.model.issue;

import java.util.List;
import java.util.Optional;
import kange.model.message.Message;

/**
 * A doubt of the parser, for a librarian to look at.
 *
 * @param code stable, lower case with hyphens, for example {@code no-author}
 * @param message what is doubtful
 * @param lines the source lines it is about; empty when it is about the whole issue
 * @param field what of its article is doubtful; empty where it may be anything, or the issue
 * @param proposals other readings, likeliest first; none for what was filed before there were any
 */
public record ParseWarning(
    String code,
    Message message,
    List<LineRange> lines,
    Optional<ArticleField> field,
    List<Proposal> proposals) {
  /** Takes copies of the lists. */
  public ParseWarning {
    lines = List.copyOf(lines);
    proposals = List.copyOf(proposals);
  }

  /** A doubt about the issue, or one of which nothing more is known. */
  public ParseWarning(String code, Message message, List<LineRange> lines) {
    this(code, message, lines, Optional.empty(), List.of());
  }

  /** The same doubt with what may be done about it. */
  public ParseWarning with(Optional<ArticleField> about, List<Proposal> readings) {
    return new ParseWarning(code, message, lines, about, readings);
  }
}

package kange.model.issue;

import java.util.List;
import java.util.Optional;

/**
 * A doubt was looked at and is none: 已核对.
 *
 * @param line a physical line of the article that is doubted; empty for a doubt about the issue
 * @param code of the doubt, {@link ParseWarning#code}
 * @param arguments of its message as text, which tell doubts of one code apart
 */
public record Settlement(Optional<Integer> line, String code, List<String> arguments)
    implements Correction {
  /** Takes copies of the lists. */
  public Settlement {
    arguments = List.copyOf(arguments);
  }

  /** Settles a doubt about an article that has a line, or about the issue. */
  public static Settlement of(Optional<Integer> line, ParseWarning doubt) {
    return new Settlement(line, doubt.code(), words(doubt));
  }

  /** Whether a doubt is the one that is settled. */
  public boolean settles(ParseWarning doubt) {
    return code.equals(doubt.code()) && arguments.equals(words(doubt));
  }

  private static List<String> words(ParseWarning doubt) {
    return doubt.message().arguments().stream().map(String::valueOf).toList();
  }
}

package kange.model.history;

import java.util.Optional;

/**
 * Which lines of the log are wanted.
 *
 * @param text to be in an issue's name, a file's or a person's; blank for all
 */
public record LogQuery(Optional<LogKind> kind, String text) {
  public static final LogQuery ALL = new LogQuery(Optional.empty(), "");
}

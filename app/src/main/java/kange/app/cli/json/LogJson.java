package kange.app.cli.json;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kange.model.history.LogEntry;
import kange.model.message.Message;

/** A line of the log as {@code log --json} lists it. */
public record LogJson(
    long id,
    String operation,
    String at,
    String who,
    String kind,
    Optional<Long> issue,
    String what,
    Optional<String> undoneAt,
    boolean undoable) {
  /**
   * As JSON.
   *
   * @param say puts a message into words
   */
  public static LogJson of(LogEntry entry, Function<Message, String> say) {
    return new LogJson(
        entry.id(),
        entry.operation(),
        entry.at().toString(),
        entry.who(),
        entry.kind().name().toLowerCase(Locale.ROOT),
        entry.issue().isPresent() ? Optional.of(entry.issue().getAsLong()) : Optional.empty(),
        say.apply(entry.what()),
        entry.undoneAt().map(Instant::toString),
        entry.undoable());
  }
}

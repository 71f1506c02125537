package kange.model.history;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import kange.model.message.Message;

/**
 * One line of the log.
 *
 * @param operation what the act it belongs to bears: see {@link Operation}
 * @param issue the one it is about, which may be gone
 * @param what a whole sentence
 * @param undoneAt empty as long as it holds
 * @param undoable whether it can be taken back now
 * @param together how many entries of its act can be taken back now, this one among them
 */
public record LogEntry(
    long id,
    String operation,
    Instant at,
    String who,
    LogKind kind,
    OptionalLong issue,
    Message what,
    Optional<Instant> undoneAt,
    boolean undoable,
    int together) {}

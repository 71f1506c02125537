package kange.model.publish;

import java.nio.file.Path;
import java.util.Optional;
import kange.model.message.Message;

/**
 * What became of looking for a newer edition.
 *
 * @param source the folder that was looked at
 * @param edition the one that is here now and is read; empty where there never was one
 * @param news what is new in it against the one that was here before
 * @param reason why a newer one was not taken, or not the newest; empty where all is well
 * @param copied bytes that were fetched
 * @param reused bytes that were here already
 */
public record UpdateReport(
    UpdateState state,
    Path source,
    Optional<Edition> edition,
    EditionNews news,
    Optional<Message> reason,
    long copied,
    long reused) {}

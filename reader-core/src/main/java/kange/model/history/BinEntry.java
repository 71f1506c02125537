package kange.model.history;

import java.time.Instant;

/**
 * An issue in the bin, as it was.
 *
 * @param issue the id it had, and has again when it is fetched back
 * @param label journal and number
 * @param reason what put it there
 * @param instead whether an issue of this id is in the archive: another text, which goes into the
 *     bin when this one is fetched back
 */
public record BinEntry(
    long id,
    long issue,
    String label,
    String sourceFile,
    int articles,
    int characters,
    LogKind reason,
    Instant at,
    String who,
    boolean instead) {}

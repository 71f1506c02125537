package kange.model.marks;

import java.time.Instant;

/**
 * A list of articles in an order of the reader's own. Two may have one name.
 *
 * @param count articles on it
 * @param changedAt when its name or its articles changed last
 */
public record ReadingList(long id, String name, int count, Instant createdAt, Instant changedAt) {}

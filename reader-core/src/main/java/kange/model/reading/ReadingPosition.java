package kange.model.reading;

import java.time.Instant;

/**
 * Where a reader stopped.
 *
 * @param block index of the topmost visible block
 * @param fraction how far through the article, 0 to 1
 */
public record ReadingPosition(long articleId, int block, double fraction, Instant at) {}

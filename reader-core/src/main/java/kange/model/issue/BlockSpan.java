package kange.model.issue;

/**
 * A stretch of one block's text.
 *
 * @param block index of the block in its article, from 0
 * @param span in the block's text
 */
public record BlockSpan(int block, Span span) {}

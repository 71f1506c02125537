package kange.model.source;

/**
 * Where a page begins in the lines taken from a file whose pages are known.
 *
 * @param line the first physical line of the page, from 1
 * @param page its place in the file, from 1, or the number that the file itself gives it
 */
public record PageStart(int line, int page) {}

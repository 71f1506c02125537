package kange.parse.synthetic;

import java.util.List;

/**
 * A piece of a newspaper's article that stays together.
 *
 * @param order of its first line in the article's reading order
 */
record SpreadPiece(List<String> lines, int order) {}

package kange.parse.contents;

/**
 * What stands in brackets before the title on an entry's own line: the name of its column, or a
 * part of its title.
 *
 * @param name without the brackets
 * @param printed with them
 */
record InlineColumn(String name, String printed) {}

package kange.source;

/**
 * A line where it stands on its page; any unit, y grows downwards.
 *
 * @param size of its characters
 */
record PrintedLine(String text, double left, double right, double top, double size) {}

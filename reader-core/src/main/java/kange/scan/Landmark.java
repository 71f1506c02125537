package kange.scan;

/** A line of a source of which the text says on which page it was printed; both from 1. */
record Landmark(int line, int page) {}

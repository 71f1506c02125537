package kange.parse.synthetic;

/** A piece of an article's text that is set as one. */
record Passage(Part part, String text) {}

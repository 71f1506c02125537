package kange.model.marks;

import java.time.Instant;

/** What a reader noted on an article as a whole. Never blank. */
public record ArticleNote(long articleId, String text, Instant changedAt) {}

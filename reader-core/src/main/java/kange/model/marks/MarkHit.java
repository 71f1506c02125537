package kange.model.marks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kange.model.catalogue.ArticleSummary;

/**
 * One row of the marks panel.
 *
 * @param highlight of a {@link MarkKind#HIGHLIGHT}
 * @param note of a {@link MarkKind#NOTE}
 * @param tags all of the article
 * @param at when it was marked or changed last
 * @param own whether it is the reader's own, in no archive
 */
public record MarkHit(
    MarkKind kind,
    ArticleSummary article,
    Optional<Highlight> highlight,
    Optional<ArticleNote> note,
    List<String> tags,
    Instant at,
    boolean own) {
  /** Takes copies of the lists. */
  public MarkHit {
    tags = List.copyOf(tags);
  }
}

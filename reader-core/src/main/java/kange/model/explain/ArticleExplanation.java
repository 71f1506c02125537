package kange.model.explain;

import java.util.List;
import java.util.Optional;
import kange.model.issue.Article;

/**
 * How an article was read.
 *
 * @param article as the parse has it, the warnings included
 * @param placement how it and its entry came together
 * @param entry its entry of the contents page, counted from 1
 * @param likeness of title and entry, 0 to 1; 0 without an entry
 * @param rivals other places of the entry and other entries of the place, likeliest first
 * @param authors where its authors were read
 * @param evidence what raises and lowers the doubt about it, greatest first
 */
public record ArticleExplanation(
    Article article,
    EntryPlacement placement,
    Optional<Integer> entry,
    double likeness,
    List<RivalPlace> rivals,
    AuthorSource authors,
    List<EvidenceShare> evidence) {
  /** Takes copies of the lists. */
  public ArticleExplanation {
    rivals = List.copyOf(rivals);
    evidence = List.copyOf(evidence);
  }
}

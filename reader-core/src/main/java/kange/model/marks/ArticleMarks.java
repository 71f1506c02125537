package kange.model.marks;

import java.util.List;
import java.util.Optional;

/**
 * What readers marked in one article.
 *
 * @param highlights in reading order, those that found no place last
 * @param tags by pinyin
 */
public record ArticleMarks(
    Optional<ArticleNote> note, List<Highlight> highlights, List<String> tags) {
  public static final ArticleMarks NONE = new ArticleMarks(Optional.empty(), List.of(), List.of());

  /** Takes copies of the lists. */
  public ArticleMarks {
    highlights = List.copyOf(highlights);
    tags = List.copyOf(tags);
  }
}

package kange.app.search;

import java.util.Optional;
import kange.model.search.SearchHits;

/**
 * What the room shows.
 *
 * @param failure a sentence, when the search failed
 */
record SearchState(Stage stage, Optional<SearchHits> answer, String failure) {
  /** Where a search stands. */
  enum Stage {
    /** Nothing asked yet. */
    BLANK,
    FOUND,
    NOTHING,
    FAILED
  }

  static final SearchState BLANK = new SearchState(Stage.BLANK, Optional.empty(), "");

  static SearchState of(SearchHits answer) {
    Stage stage = answer.hits().isEmpty() ? Stage.NOTHING : Stage.FOUND;
    return new SearchState(stage, Optional.of(answer), "");
  }

  static SearchState failed(String sentence) {
    return new SearchState(Stage.FAILED, Optional.empty(), sentence);
  }
}

package kange.model.search;

/**
 * What a person may be typing.
 *
 * @param articles how many articles it stands for; 1 for a title
 */
public record SearchSuggestion(Kind kind, String text, int articles) {
  /** What a suggestion names. */
  public enum Kind {
    AUTHOR,
    COLUMN,
    TITLE
  }
}

package kange.model.search;

/**
 * What a person may be typing.
 *
 * @param articles how many articles it stands for; 1 for a title
 */
public record SearchSuggestion(Kind kind, String text, int articles) {
  /** What a suggestion names. */
  public enum Kind {
    /** A person or a body that signed articles. */
    AUTHOR,

    /** A column (栏目). */
    COLUMN,

    /** The title of one article. */
    TITLE
  }
}

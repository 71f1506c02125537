package kange.model.search;

import java.util.Optional;

/**
 * What a person may be typing.
 *
 * @param text the name, as lists have it
 * @param articles how many articles it stands for; 1 for a title
 * @param alias the other name of it that is being typed; empty where it is the name itself
 */
public record SearchSuggestion(Kind kind, String text, int articles, Optional<String> alias) {
  /** What a suggestion names. */
  public enum Kind {
    /** A person or a body that signed articles. */
    AUTHOR,

    /** A column (栏目). */
    COLUMN,

    /** The title of one article. */
    TITLE
  }

  /** One that is typed as lists have it. */
  public SearchSuggestion(Kind kind, String text, int articles) {
    this(kind, text, articles, Optional.empty());
  }
}

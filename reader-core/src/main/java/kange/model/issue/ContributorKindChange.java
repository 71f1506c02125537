package kange.model.issue;

/**
 * An author of one article is a person or a body, whatever the form of the name says. That a name
 * is one of them everywhere is a see reference, not a correction.
 *
 * @param line a physical line of the article
 * @param name the author as the article has it, not blank
 */
public record ContributorKindChange(int line, String name, ContributorKind kind)
    implements Correction {
  /** Fails with IllegalArgumentException without a name. */
  public ContributorKindChange {
    if (name.isBlank()) {
      throw new IllegalArgumentException("nobody is named");
    }
  }
}

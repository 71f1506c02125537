package kange.model.intake;

/**
 * How an import is to go: asked for anew each time, for none of it may stand for the next.
 *
 * @param duplicates what becomes of a file whose issue is there already
 * @param asIs files also what does not look like an issue
 * @param compared a person has seen both beside each other: also what only looks like the same
 *     issue may then be replaced
 * @param undoubted leaves out what carries any doubt: a person looks at it first
 */
public record ImportOptions(
    DuplicatePolicy duplicates, boolean asIs, boolean compared, boolean undoubted) {
  /** Reports what is there and files nothing that is no issue. */
  public static final ImportOptions USUAL = of(DuplicatePolicy.REPORT);

  /** With nothing but a word on duplicates. */
  public static ImportOptions of(DuplicatePolicy duplicates) {
    return new ImportOptions(duplicates, false, false, false);
  }

  /** The same, and what is no issue is filed, too. */
  public ImportOptions asItIs() {
    return new ImportOptions(duplicates, true, compared, undoubted);
  }

  /** The same, by a person who has compared the two. */
  public ImportOptions afterComparison() {
    return new ImportOptions(duplicates, asIs, true, undoubted);
  }

  /** The same, and what carries any doubt is left out for a person to look at. */
  public ImportOptions undoubtedOnly() {
    return new ImportOptions(duplicates, asIs, compared, true);
  }
}

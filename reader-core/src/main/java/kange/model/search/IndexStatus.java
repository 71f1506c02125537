package kange.model.search;

/**
 * How far the search index has come.
 *
 * @param indexed issues searchable now; 0 while the index has not been opened
 * @param total issues in the archive
 * @param state what the index is at
 * @param substitute whether another index stands in for the archive's own, which is missing,
 *     damaged or of another version and may not be written
 */
public record IndexStatus(int indexed, int total, IndexState state, boolean substitute) {
  /** Of an index that is open. */
  public static IndexStatus open(int indexed, int total) {
    IndexState state = indexed >= total ? IndexState.LEVEL : IndexState.BEHIND;
    return new IndexStatus(indexed, total, state, false);
  }

  /** The same, of an index that stands in for another or does not. */
  public IndexStatus standingIn(boolean instead) {
    return new IndexStatus(indexed, total, state, instead);
  }

  /** Whether every issue can be found. */
  public boolean complete() {
    return indexed >= total;
  }
}

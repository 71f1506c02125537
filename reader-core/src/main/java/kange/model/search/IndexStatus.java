package kange.model.search;

/**
 * How far the search index has come.
 *
 * @param indexed issues searchable now; 0 while the index has not been opened
 * @param total issues in the archive
 * @param state what the index is at
 */
public record IndexStatus(int indexed, int total, IndexState state) {
  /** Of an index that is open. */
  public static IndexStatus open(int indexed, int total) {
    return new IndexStatus(indexed, total, indexed >= total ? IndexState.LEVEL : IndexState.BEHIND);
  }

  /** Whether every issue can be found. */
  public boolean complete() {
    return indexed >= total;
  }
}

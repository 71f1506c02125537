package kange.model.search;

/**
 * How far the search index has come.
 *
 * @param indexed issues searchable now
 * @param total issues in the archive
 */
public record IndexStatus(int indexed, int total) {
  public boolean complete() {
    return indexed >= total;
  }
}

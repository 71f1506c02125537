package kange.model.issue;

/**
 * A column of the issue is called otherwise, also over its articles.
 *
 * @param from as it is called
 * @param to not blank; a column that is there already takes in the other
 */
public record ColumnRename(String from, String to) implements Correction {
  /** Fails with IllegalArgumentException for a blank name. */
  public ColumnRename {
    if (to.isBlank()) {
      throw new IllegalArgumentException("a column is called something");
    }
  }
}

package kange.store.issue;

import java.util.HashMap;
import java.util.Map;
import kange.model.issue.Contributor;
import kange.store.digest.DigestStore;
import kange.store.sql.Database;
import kange.store.sql.EnumNames;
import kange.store.sql.LanguageKeys;

/** Writes damaged names of authors and columns as they were, under their old ids. Thread-safe. */
public final class NameRestoration {
  private final Database database;
  private final LanguageKeys keys;

  public NameRestoration(Database database, LanguageKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  /**
   * Writes a name in the place of what is left of it.
   *
   * @return false, and nothing is written, unless the digest says that it was so
   */
  public boolean restoreAuthor(long id, Contributor author) {
    Map<String, Object> kind = Map.of("kind", EnumNames.of(author.kind()));
    return restore("author", id, author.name(), keys.nameKeys(author), kind);
  }

  /** As {@link #restoreAuthor}. */
  public boolean restoreColumn(long id, String column) {
    return restore("column_name", id, column, ColumnSortKeys.of(column, keys), Map.of());
  }

  private boolean restore(
      String table, long id, String name, LanguageKeys.NameKeys sorted, Map<String, Object> own) {
    Map<String, Object> row = new HashMap<>(own);
    row.put("id", id);
    row.put("name", name);
    row.put("pinyin", sorted.pinyin());
    row.put("initials", sorted.initials());
    row.put("sort_key", sorted.sortKey());
    return database.write(c -> DigestStore.restoreRow(c, table, "[" + id + "]", row));
  }
}

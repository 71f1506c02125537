package kange.store.issue;

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
    LanguageKeys.NameKeys name = keys.nameKeys(author);
    return database.write(
        c ->
            DigestStore.restoreRow(
                c,
                "author",
                "[" + id + "]",
                Map.of(
                    "id",
                    id,
                    "name",
                    author.name(),
                    "kind",
                    EnumNames.of(author.kind()),
                    "pinyin",
                    name.pinyin(),
                    "initials",
                    name.initials(),
                    "sort_key",
                    name.sortKey())));
  }

  /** As {@link #restoreAuthor}. */
  public boolean restoreColumn(long id, String column) {
    LanguageKeys.NameKeys name = ColumnSortKeys.of(column, keys);
    return database.write(
        c ->
            DigestStore.restoreRow(
                c,
                "column_name",
                "[" + id + "]",
                Map.of(
                    "id",
                    id,
                    "name",
                    column,
                    "pinyin",
                    name.pinyin(),
                    "initials",
                    name.initials(),
                    "sort_key",
                    name.sortKey())));
  }
}

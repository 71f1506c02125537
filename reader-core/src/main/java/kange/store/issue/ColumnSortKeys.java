package kange.store.issue;

import java.util.ArrayList;
import java.util.List;
import kange.model.issue.Contributor;
import kange.model.issue.ContributorKind;
import kange.store.sql.Database;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/**
 * Columns of an archive made before columns were spelled have no pinyin: no migration in SQL could
 * give it to them. It is made up for when the archive is next opened.
 */
public final class ColumnSortKeys {
  private ColumnSortKeys() {}

  public static void complete(Database database, LanguageKeys keys) {
    List<String> unspelled =
        database.read(
            c ->
                Sql.list(
                    c, "SELECT name FROM column_name WHERE pinyin IS NULL", r -> r.getString(1)));
    if (unspelled.isEmpty()) {
      return;
    }
    List<Object[]> rows = new ArrayList<>();
    for (String name : unspelled) {
      LanguageKeys.NameKeys spelled = of(name, keys);
      rows.add(new Object[] {spelled.pinyin(), spelled.initials(), name});
    }
    database.change(
        c -> Sql.batch(c, "UPDATE column_name SET pinyin = ?, initials = ? WHERE name = ?", rows));
  }

  /** A column's name is read as a body's is. */
  static LanguageKeys.NameKeys of(String name, LanguageKeys keys) {
    return keys.nameKeys(new Contributor(name, ContributorKind.ORGANIZATION));
  }
}

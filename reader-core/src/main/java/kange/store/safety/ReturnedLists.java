package kange.store.safety;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kange.store.marks.GivenMarks;
import kange.store.sql.LanguageKeys;
import kange.store.sql.Sql;

/** The reading lists that marks come back with, within one transaction: made where they are not. */
final class ReturnedLists {
  private final Connection c;
  private final LanguageKeys keys;
  private final GivenMarks given;
  private final Map<String, Instant> made = new HashMap<>();

  /**
   * @param given told of those that are made
   */
  ReturnedLists(Connection c, LanguageKeys keys, GivenMarks given) {
    this.c = c;
    this.keys = keys;
    this.given = given;
  }

  /** When a list was made, should it have to be made again. */
  void know(PeopleRow list) {
    made.putIfAbsent(list.text("list"), list.at("created_at"));
  }

  /** The number of the list of a name. */
  long named(String name) throws SQLException {
    Optional<Long> known =
        Sql.first(
            c,
            "SELECT id FROM reading_list WHERE name = ? ORDER BY id LIMIT 1",
            r -> r.getLong(1),
            name);
    if (known.isPresent()) {
      return known.get();
    }
    long at = made.getOrDefault(name, Instant.EPOCH).toEpochMilli();
    long list =
        Sql.number(
            c,
            "INSERT INTO reading_list (name, sort_key, created_at, changed_at)"
                + " VALUES (?, ?, ?, ?) RETURNING id",
            name,
            keys.sortKey(name),
            at,
            at);
    given.add("reading_list", 0, list, at);
    return list;
  }
}

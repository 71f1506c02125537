package kange.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kange.store.sql.Database;
import kange.store.sql.Sql;

/** How SQLite means to answer a statement. */
public final class Plans {
  private Plans() {}

  /** It walks an index that holds all that is asked for, and sorts nothing. */
  public static void assertWalksOneIndex(Database database, String sql, Object... values) {
    List<String> steps =
        database.read(
            c -> Sql.list(c, "EXPLAIN QUERY PLAN " + sql, r -> r.getString("detail"), values));
    String plan = String.join("; ", steps);
    assertTrue(plan.contains("COVERING INDEX"), sql + ": " + plan);
    assertFalse(plan.contains("TEMP B-TREE"), sql + ": " + plan);
  }
}

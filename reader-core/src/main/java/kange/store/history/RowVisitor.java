package kange.store.history;

import java.sql.SQLException;
import java.util.List;

/** Is shown kept rows, table by table, those that are pointed at before those that point. */
interface RowVisitor {
  /**
   * A table begins.
   *
   * @return whether its rows are wanted
   */
  boolean table(String name, List<String> columns) throws SQLException;

  /**
   * The next row of the table.
   *
   * @param values in the order of the columns: Long, Double, String, byte[], or an empty Optional
   */
  void row(List<Object> values) throws SQLException;
}

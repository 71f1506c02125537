package kange.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A way to search that is measured beside the others. */
interface Contender extends AutoCloseable {
  String name();

  /** Takes all articles of a library in. */
  void build(Library library, Path folder) throws Exception;

  /** The first ten articles that hold all of the runs, and how many there are. */
  Answer search(List<String> runs) throws IOException, SQLException;

  @Override
  void close() throws IOException, SQLException;

  /**
   * What was found.
   *
   * @param total how many articles match, or {@link #NOT_COUNTED}
   * @param first the ids of the first ten
   */
  record Answer(int total, List<Long> first) {
    static final int NOT_COUNTED = -1;
  }
}

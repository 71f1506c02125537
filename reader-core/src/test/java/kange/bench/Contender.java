package kange.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A way to search that is measured beside the others. */
interface Contender extends AutoCloseable {
  String name();

  /** Takes articles 1 to {@code count} in. */
  void build(Generator generator, int count, Path folder) throws Exception;

  /** The first ten articles that hold all of the runs, and how many there are. */
  Answer search(List<String> runs) throws IOException, SQLException;

  @Override
  void close() throws IOException, SQLException;

  /**
   * What was found.
   *
   * @param total how many articles match
   * @param first the ids of the first ten
   */
  record Answer(int total, List<Long> first) {}
}

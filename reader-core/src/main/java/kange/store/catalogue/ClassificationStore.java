package kange.store.catalogue;

import java.util.Optional;
import kange.model.export.Classification;
import kange.store.sql.Database;
import kange.store.sql.Sql;

/** Who the documents of an archive are for, unless one of them says otherwise. Thread-safe. */
public final class ClassificationStore {
  private final Database database;

  public ClassificationStore(Database database) {
    this.database = database;
  }

  /**
   * What is printed on them.
   *
   * @throws IllegalArgumentException when what stands in the file could not be printed: it was
   *     written by others, and to leave it out unsaid would be worse
   */
  public Optional<Classification> get() {
    return database
        .read(
            c ->
                Sql.first(
                    c,
                    "SELECT coalesce(classification, '') FROM archive WHERE id = 1",
                    r -> r.getString(1)))
        .filter(said -> !said.isBlank())
        .map(Classification::new);
  }

  /** What is printed on them from now on. */
  public void set(Optional<Classification> classification) {
    database.write(
        c ->
            Sql.update(
                c,
                "UPDATE archive SET classification = nullif(?, '') WHERE id = 1",
                classification.map(Classification::text).orElse("")));
  }
}

package kange.store.catalogue;

import java.util.Optional;
import kange.model.ArchiveException;
import kange.model.export.Classification;
import kange.store.sql.Database;
import kange.store.sql.Sql;
import kange.store.sql.StoreMessage;

/** Who the documents of an archive are for, unless one of them says otherwise. Thread-safe. */
public final class ClassificationStore {
  private final Database database;

  public ClassificationStore(Database database) {
    this.database = database;
  }

  /**
   * What is printed on them.
   *
   * @throws ArchiveException when what stands in the file could not be printed: it was written by
   *     others, and to leave it out unsaid, or half of it, would be worse
   */
  public Optional<Classification> get() {
    String said = said();
    Optional<Classification> printed = Classification.written(said);
    if (printed.isEmpty() && !said.isBlank()) {
      throw ArchiveException.of(
          StoreMessage.CLASSIFICATION_TOO_LONG, said.strip(), Classification.LONGEST);
    }
    return printed;
  }

  private String said() {
    return database
        .read(
            c ->
                Sql.first(
                    c,
                    "SELECT coalesce(classification, '') FROM archive WHERE id = 1",
                    r -> r.getString(1)))
        .orElse("");
  }

  /** What is printed on them from now on; gives what was until now, where that could be. */
  public Optional<Classification> set(Optional<Classification> classification) {
    Optional<Classification> before = Classification.written(said());
    database.write(
        c ->
            Sql.update(
                c,
                "UPDATE archive SET classification = nullif(?, '') WHERE id = 1",
                classification.map(Classification::text).orElse("")));
    return before;
  }
}

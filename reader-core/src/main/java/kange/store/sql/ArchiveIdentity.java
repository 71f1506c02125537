package kange.store.sql;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kange.model.ArchiveException;

/** Who an archive is: what the search index beside it was made from. Thread-safe. */
public final class ArchiveIdentity {
  private final Database database;

  public ArchiveIdentity(Database database) {
    this.database = database;
  }

  /** The archive's UUID; gives it one first when it is new and can be written. */
  public String uuid() {
    return read()
        .orElseGet(
            () -> {
              if (database.readOnly()) {
                throw ArchiveException.of(StoreMessage.NOT_BUILT_YET);
              }
              renew();
              return read().orElseThrow();
            });
  }

  /** A new UUID, so that an index of another state of this archive is not taken for its own. */
  public void renew() {
    database.change(
        c ->
            Sql.update(
                c,
                "INSERT INTO archive (id, uuid, created_at) VALUES (1, ?, ?)"
                    + " ON CONFLICT (id) DO UPDATE SET uuid = excluded.uuid",
                UUID.randomUUID().toString(),
                Instant.now().toEpochMilli()));
  }

  private Optional<String> read() {
    return database.read(
        c -> Sql.first(c, "SELECT uuid FROM archive WHERE id = 1", r -> r.getString(1)));
  }
}

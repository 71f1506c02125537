package kange.store.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kange.model.ArchiveException;
import kange.model.message.Message;

/**
 * SQL files that bring a database of a kind from version to version, each in a transaction: file n
 * leads from version n-1 to version n. A file that was released is never changed.
 *
 * @param applicationId what marks a SQLite file as one of this kind
 * @param beside the class that the files lie beside
 */
public record NumberedScripts(int applicationId, Class<?> beside, List<String> files) {
  /** Takes a copy. */
  public NumberedScripts {
    files = List.copyOf(files);
  }

  NumberedScripts(int applicationId, Class<?> beside, String... files) {
    this(applicationId, beside, List.of(files));
  }

  /** The version that the last file leads to. */
  public int newest() {
    return files.size();
  }

  /** Must run outside a transaction. */
  void run(Connection c, long last) throws SQLException {
    long first = Sql.number(c, "PRAGMA user_version") + 1;
    for (long next = first; next <= last; next++) {
      String script = script(files.get((int) next - 1));
      String version = "PRAGMA user_version = " + next;
      Transaction.writing(
          c,
          connection -> {
            Sql.script(connection, script);
            Sql.script(connection, "PRAGMA application_id = " + applicationId);
            Sql.script(connection, version);
            return version;
          });
    }
  }

  private String script(String file) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw ArchiveException.of(StoreMessage.PROGRAM_FILE_MISSING, file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ArchiveException(Message.of(StoreMessage.PROGRAM_FILE_UNREADABLE, file), e);
    }
  }
}

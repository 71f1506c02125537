package kange.store.sql;

import java.nio.file.Path;
import java.sql.SQLException;
import kange.model.ArchiveException;
import kange.model.message.Message;
import org.sqlite.SQLiteErrorCode;

/** What SQLite's error codes mean for the person at the desk. */
final class SqliteErrors {
  private SqliteErrors() {}

  static ArchiveException of(SQLException e, Path file) {
    return new ArchiveException(
        message(SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff), file, e), e);
  }

  /**
   * Of a copy that was not made: where writing failed, the disk of the copy is meant, and nothing
   * is said against the database.
   */
  static ArchiveException ofCopy(SQLException e, Path from, Path to) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode());
    boolean reading =
        code == SQLiteErrorCode.SQLITE_IOERR_READ
            || code == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ;
    return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff)) {
      case SQLITE_FULL, SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> of(e, to);
      case SQLITE_IOERR -> of(e, reading ? from : to);
      default -> of(e, from);
    };
  }

  private static Message message(SQLiteErrorCode code, Path file, SQLException e) {
    return switch (code) {
      case SQLITE_FULL -> Message.of(StoreMessage.DISK_FULL, file);
      case SQLITE_READONLY, SQLITE_PERM -> Message.of(StoreMessage.NOT_WRITABLE, file);
      case SQLITE_CANTOPEN -> Message.of(StoreMessage.NOT_OPENED, file);
      case SQLITE_NOTADB -> Message.of(StoreMessage.NOT_AN_ARCHIVE, file);
      case SQLITE_CORRUPT -> Message.of(StoreMessage.CORRUPT, file);
      case SQLITE_CONSTRAINT -> Message.of(StoreMessage.CONFLICT, file);
      case SQLITE_BUSY, SQLITE_LOCKED -> Message.of(StoreMessage.BUSY, file);
      case SQLITE_IOERR -> Message.of(StoreMessage.IO_ERROR, file);
      default -> Message.of(StoreMessage.FAILED, String.valueOf(e.getMessage()), file);
    };
  }
}

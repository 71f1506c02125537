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

  private static Message message(SQLiteErrorCode code, Path file, SQLException e) {
    switch (code) {
      case SQLITE_FULL:
        return Message.of(StoreMessage.DISK_FULL, file);
      case SQLITE_READONLY:
      case SQLITE_PERM:
        return Message.of(StoreMessage.NOT_WRITABLE, file);
      case SQLITE_CANTOPEN:
        return Message.of(StoreMessage.NOT_OPENED, file);
      case SQLITE_NOTADB:
        return Message.of(StoreMessage.NOT_AN_ARCHIVE, file);
      case SQLITE_CORRUPT:
        return Message.of(StoreMessage.CORRUPT, file);
      case SQLITE_CONSTRAINT:
        return Message.of(StoreMessage.CONFLICT, file);
      case SQLITE_BUSY:
      case SQLITE_LOCKED:
        return Message.of(StoreMessage.BUSY, file);
      case SQLITE_IOERR:
        return Message.of(StoreMessage.IO_ERROR, file);
      default:
        return Message.of(StoreMessage.FAILED, String.valueOf(e.getMessage()), file);
    }
  }
}

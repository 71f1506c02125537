package kange.store.sql;

import java.nio.file.Path;
import java.util.List;
import kange.model.message.Message;
import kange.model.message.MessageCode;

/** What the store has to tell people. */
public enum StoreMessage implements MessageCode {
  DISK_FULL(Path.class),
  NOT_WRITABLE(Path.class),
  NOT_OPENED(Path.class),
  NOT_AN_ARCHIVE(Path.class),
  CORRUPT(Path.class),
  ROWS_UNREADABLE(Path.class),
  NOTHING_TO_SALVAGE(Path.class),
  CONFLICT(Path.class),
  BUSY(Path.class),
  IO_ERROR(Path.class),
  FAILED(String.class, Path.class),
  NO_DATABASE(Path.class),
  NOT_MIGRATED,
  READ_ONLY,
  CLOSED,
  FOREIGN_DATABASE,
  NEWER_DATABASE(Long.class, Integer.class),
  PROGRAM_FILE_MISSING(String.class),
  PROGRAM_FILE_UNREADABLE(String.class),
  SOURCE_NOT_PACKED,
  SOURCE_DAMAGED,
  NOT_BUILT_YET,
  TAG_EXISTS(String.class),
  TAG_UNKNOWN(String.class),
  TAG_BLANK,
  SELECTION_MOVED,
  HIGHLIGHTED_ARTICLE_GONE,
  LIST_UNKNOWN(Long.class),
  LIST_NAME_BLANK,
  NOTES_WOULD_BE_LOST,
  REPLACED_ISSUE_GONE,
  ISSUE_DELETED_MEANWHILE,
  ISSUE_CHANGED_MEANWHILE,
  CLASSIFICATION_TOO_LONG(String.class, Integer.class);

  private final List<Class<?>> argumentTypes;

  StoreMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  /** Whether this says that the database file is damaged, whatever stands in its rows. */
  public static boolean isCorrupt(Message message) {
    return message.code().equals(CORRUPT.code()) || message.code().equals(NOT_AN_ARCHIVE.code());
  }

  /** Whether this says that rows are not what this program writes. */
  public static boolean areRowsUnreadable(Message message) {
    return message.code().equals(ROWS_UNREADABLE.code());
  }

  /** Whether the store said this. */
  public static boolean said(Message message) {
    return message.area().equals(CLOSED.area());
  }

  @Override
  public String area() {
    return "store";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}

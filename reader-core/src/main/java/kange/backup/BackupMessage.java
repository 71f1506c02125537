package kange.backup;

import java.nio.file.Path;
import java.util.List;
import kange.model.message.Message;
import kange.model.message.MessageCode;

/** What backing up and restoring have to tell people. */
enum BackupMessage implements MessageCode {
  NOT_WRITTEN(Path.class),
  DATABASE_DAMAGED,
  ARCHIVE_FOREIGN(String.class),
  ARCHIVE_NOT_SOUND(Message.class),
  NEWER_BACKUP(Path.class),
  FILE_MISSING(Path.class),
  FOLDER_NOT_EMPTY(Path.class),
  NOT_A_BACKUP(Path.class),
  NOT_RESTORED(Path.class, Path.class),
  NOT_TRIED(Path.class),
  DATABASE_UNUSABLE(Path.class, Message.class),
  FILE_DAMAGED(Path.class),
  DATABASE_IN_BACKUP_DAMAGED(Path.class),
  FOLDER_LEFT_BEHIND(Path.class),
  TOO_MANY_ENTRIES(Path.class),
  FOREIGN_ENTRY(Path.class, String.class),
  BOMB(Path.class),
  SIZES_DIFFER(Path.class),
  COUNTS_DIFFER(Path.class),
  SCHEMA_DIFFERS(Path.class, String.class),
  REFERENCES_BROKEN(Path.class),
  NO_ROOM(Path.class, Long.class, Long.class),
  RESTORE_RUNNING(Path.class),
  HALF_RESTORED(Path.class),
  NOT_SOUND(Path.class, Message.class);

  private final List<Class<?>> argumentTypes;

  BackupMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  /** Whether backing up or restoring said this. */
  static boolean said(Message message) {
    return message.area().equals(NOT_WRITTEN.area());
  }

  @Override
  public String area() {
    return "backup";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}

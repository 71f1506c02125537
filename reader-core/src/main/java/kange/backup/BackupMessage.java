package kange.backup;

import java.nio.file.Path;
import java.util.List;
import kange.model.message.Message;
import kange.model.message.MessageCode;

/** What backing up and restoring have to tell people. */
enum BackupMessage implements MessageCode {
  NOT_WRITTEN(Path.class),
  DATABASE_DAMAGED,
  NEWER_BACKUP,
  FILE_MISSING(Path.class),
  FOLDER_NOT_EMPTY(Path.class),
  NOT_A_BACKUP(Path.class),
  NOT_RESTORED(Path.class, Path.class),
  DATABASE_UNUSABLE(Message.class),
  FILE_DAMAGED(Path.class),
  DATABASE_IN_BACKUP_DAMAGED,
  FOLDER_LEFT_BEHIND(Path.class);

  private final List<Class<?>> argumentTypes;

  BackupMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
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

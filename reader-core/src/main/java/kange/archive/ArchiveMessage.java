package kange.archive;

import java.nio.file.Path;
import java.util.List;
import kange.model.message.Message;
import kange.model.message.MessageCode;

/** What the archive's door has to tell people. */
enum ArchiveMessage implements MessageCode {
  HELD_BY_ANOTHER(Message.class),
  FOLDER_NOT_WRITABLE,
  READING_ONLY,
  IS_EDITION(Integer.class),
  ON_NETWORK(Path.class),
  LOCK_NOT_RELEASED(Path.class),
  FOLDER_NOT_OPENED(Path.class),
  SOURCE_UNREADABLE(Message.class),
  LOG_DENIED(Path.class),
  LOG_NOT_WRITTEN(Path.class),
  HIGHLIGHT_GONE,
  QUEUED_FILE_NOT_THERE,
  SCAN_PAGE_NOT_THERE(Integer.class),
  ISSUE_NOT_THERE(Long.class),
  CORRECTION_INAPPLICABLE,
  CORRECTIONS_UNREADABLE(Path.class),
  NOT_CORRECTIONS(Path.class),
  CORRECTED_SOURCE_NOT_THERE(String.class),
  IDENTITY_TAKEN(String.class),
  PAGES_NOT_LAID_OUT,
  NOTHING_TO_REPAIR(Path.class),
  NOT_SALVAGED(Path.class);

  private final List<Class<?>> argumentTypes;

  ArchiveMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "archive";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}

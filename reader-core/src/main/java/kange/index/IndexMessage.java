package kange.index;

import java.nio.file.Path;
import java.util.List;
import kange.model.message.MessageCode;

/** What the keeper of the search index has to tell people. */
enum IndexMessage implements MessageCode {
  CLOSED,
  REBUILDING(String.class),
  UNREADABLE(String.class),
  OLD_INDEX_NOT_DELETED(Path.class),
  UNUSABLE(String.class),
  DISK_FULL(Path.class),
  OUT_OF_MEMORY,
  INTERRUPTED;

  private final List<Class<?>> argumentTypes;

  IndexMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "index";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}

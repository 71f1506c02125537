package kange.scan;

import java.nio.file.Path;
import java.util.List;
import kange.model.message.MessageCode;

/** What attaching and showing scans has to tell people. */
enum ScanMessage implements MessageCode {
  FILE_MISSING(Path.class),
  FOLDER_UNREADABLE(Path.class),
  FOLDER_EMPTY(Path.class),
  NOT_A_SCAN(Path.class),
  ENCRYPTED(Path.class),
  DAMAGED(Path.class),
  NOT_KEPT(Path.class, Path.class),
  FILE_GONE(String.class),
  PAGE_NOT_DRAWN(String.class, Integer.class),
  PAGE_TOO_LARGE(String.class, Integer.class),
  IMAGE_UNKNOWN(String.class, Integer.class);

  private final List<Class<?>> argumentTypes;

  ScanMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "scan";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}

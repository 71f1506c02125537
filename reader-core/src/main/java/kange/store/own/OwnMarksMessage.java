package kange.store.own;

import java.nio.file.Path;
import java.util.List;
import kange.model.message.MessageCode;

/** What a reader's own marks have to tell people. */
public enum OwnMarksMessage implements MessageCode {
  /** A newer program wrote them: they are left as they are. */
  NEWER(Path.class),
  /** The file was damaged: it lies where it says, and new marks go into a new one. */
  SET_ASIDE(Path.class),
  /** The file was damaged and cannot be moved out of the way. */
  NOT_SET_ASIDE(Path.class),
  /** A mark of the archive's is not the reader's to change. */
  OFFICE_MARK,
  /** There is nothing to hand over. */
  NOTHING_MARKED;

  private final List<Class<?>> argumentTypes;

  OwnMarksMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "own-marks";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}

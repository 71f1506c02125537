package kange.source;

import java.util.List;
import kange.model.message.MessageCode;

/** Why a file's text cannot be taken, and what to do; the first argument is the file's name. */
enum SourceMessage implements MessageCode {
  /** The kind (a name such as DOCX) and what the library said. */
  DAMAGED(String.class, String.class, String.class),
  LOCKED(String.class),
  NO_TEXT_LAYER(String.class),
  NO_TEXT(String.class),
  TOO_MUCH_INSIDE(String.class),
  SAVE_AS_TEXT(String.class),
  CAJ(String.class),
  IMAGE(String.class),
  TABLE_OR_SLIDES(String.class),
  FIXED_LAYOUT(String.class),
  PACKED(String.class);

  private final List<Class<?>> argumentTypes;

  SourceMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "source";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}

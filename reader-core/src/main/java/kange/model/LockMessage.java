package kange.model;

import java.util.List;
import kange.model.message.MessageCode;

/** Who holds an archive. */
enum LockMessage implements MessageCode {
  HOLDER(String.class, String.class, Long.class, String.class),
  HOLDER_UNKNOWN;

  private final List<Class<?>> argumentTypes;

  LockMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "lock";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}

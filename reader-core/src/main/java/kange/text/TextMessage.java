package kange.text;

import java.util.List;
import kange.model.message.MessageCode;

/** Why bytes cannot be read as text. */
enum TextMessage implements MessageCode {
  EMPTY(String.class),
  NOT_PLAIN_TEXT(String.class),
  ENCODING_UNKNOWN(String.class),
  BLANK(String.class);

  private final List<Class<?>> argumentTypes;

  TextMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "text";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}

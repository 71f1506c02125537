package kange.parse.contents;

import java.util.List;
import kange.model.message.MessageCode;

/** The forms of contents page, by where the page number stands. */
public enum ContentsFormName implements MessageCode {
  NUMBER_BEHIND,
  NUMBER_BEFORE,
  NUMBER_LINE_AFTER,
  NUMBER_LINE_BEFORE,
  NUMBER_BETWEEN,
  NO_NUMBER;

  @Override
  public String area() {
    return "contents-form";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return List.of();
  }
}

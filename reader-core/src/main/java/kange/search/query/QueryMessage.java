package kange.search.query;

import java.util.List;
import kange.model.message.Message;
import kange.model.message.MessageCode;

/** How a query was read. */
public enum QueryMessage implements MessageCode {
  RUN(String.class),
  RUN_WITH_QUOTES(String.class),
  FIELD_HOLDS(QueryField.class, Message.class),
  FIELD_IS(QueryField.class, Message.class),
  NOT(Message.class),
  GROUP(Message.class),
  ALL(List.class),
  ANY(List.class),
  BY_PINYIN(Message.class),
  TAKEN_AS(Message.class, Message.class),
  IN_SENSE(Message.class, List.class);

  private final List<Class<?>> argumentTypes;

  QueryMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "search";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}

package kange.model.message;

import java.util.List;

/** Titles as they stand in other messages: of an article, an issue, or some of them. */
public enum TitleMessage implements MessageCode {
  /** One title, in the marks of its language. */
  TITLE(String.class),

  /** Titles, one after the other. */
  TITLES(List.class),

  /** The first few titles, how many there are in all, and how many are not named. */
  TITLES_AND_MORE(List.class, Integer.class, Integer.class);

  /** Beyond these a sentence names no more: its reader wants to know how many, not which. */
  private static final int NAMED = 3;

  private final List<Class<?>> argumentTypes;

  TitleMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "title";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }

  /** All of these titles. */
  public static Message all(List<String> titles) {
    return Message.of(TITLES, titles.stream().map(t -> Message.of(TITLE, t)).toList());
  }

  /** The first few of these titles, how many there are, and how many are not named. */
  public static Message some(List<String> titles) {
    if (titles.size() <= NAMED) {
      return all(titles);
    }
    List<Message> named = titles.stream().limit(NAMED).map(t -> Message.of(TITLE, t)).toList();
    return Message.of(TITLES_AND_MORE, named, titles.size(), titles.size() - NAMED);
  }
}

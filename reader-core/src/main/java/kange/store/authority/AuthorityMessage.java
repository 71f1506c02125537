package kange.store.authority;

import java.util.List;
import kange.model.message.MessageCode;

/** What was said of names, and why it could not be. */
public enum AuthorityMessage implements MessageCode {
  /** A heading reads otherwise: before, after, articles. */
  RENAMED(String.class, String.class, Integer.class),

  /** A person is a body, or the other way round: name, articles. */
  RECLASSIFIED(String.class, Integer.class),

  /** One name leads to a heading: name, heading, articles. */
  JOINED(String.class, String.class, Integer.class),

  /** The same in one journal: name, heading, articles, journal. */
  JOINED_IN(String.class, String.class, Integer.class, String.class),

  /** Several do: one of them, how many in all, heading, articles. */
  JOINED_MANY(String.class, Integer.class, String.class, Integer.class),

  /** An alias: alias, heading. */
  ALIAS(String.class, String.class),

  /** Names stand for themselves: one of them, heading, articles. */
  PARTED(String.class, String.class, Integer.class),

  /** Some articles' author is another of the name: name, new heading, articles. */
  DISTINGUISHED(String.class, String.class, Integer.class),

  /** Two names are not one. */
  DISTINCT(String.class, String.class),

  /** Any of the above was taken back: of which name. */
  UNDONE(String.class),

  /** A heading without characters. */
  BLANK_HEADING,

  /** Everything is so already. */
  NOTHING_CHANGES,

  /** What is to be parted is no longer there. */
  REFERENCE_GONE(String.class);

  private final List<Class<?>> argumentTypes;

  AuthorityMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "authority";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}

package kange.safety;

import java.nio.file.Path;
import java.util.List;
import kange.model.message.MessageCode;

/** What safety copies have to tell people. */
public enum SafetyMessage implements MessageCode {
  /** It could not be written. */
  NOT_WRITTEN(Path.class),
  /** It cannot be read. */
  UNREADABLE(Path.class),
  /** It is something else, or damaged. */
  NOT_A_COPY(Path.class),
  /** A newer program wrote it. */
  NEWER(Path.class),
  /** An article that is not in this archive. */
  ARTICLE_NOT_HERE(String.class, String.class),
  /** Something else stands there, and stays. */
  KEPT(String.class, String.class),
  /** Corrections of an issue that has others here. */
  CORRECTIONS_KEPT(String.class),
  /** A name that leads elsewhere here. */
  NAME_KEPT(String.class, String.class);

  private final List<Class<?>> argumentTypes;

  SafetyMessage(Class<?>... argumentTypes) {
    this.argumentTypes = List.of(argumentTypes);
  }

  @Override
  public String area() {
    return "safety";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return argumentTypes;
  }
}

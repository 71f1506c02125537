package kange.app.parts;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Says what the values of a box are called that are chosen and never typed. */
public final class Named<T> extends StringConverter<T> {
  private final Function<T, String> name;

  /** Names each value; a box that is being filled has none for a moment. */
  public Named(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(T value) {
    return value == null ? "" : name.apply(value);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("chosen, not typed");
  }
}

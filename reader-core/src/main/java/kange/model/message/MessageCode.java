package kange.model.message;

import java.util.List;
import java.util.Locale;

/**
 * One thing the library can say. Implemented by enums, one an area, in the package that says it;
 * the shell holds a text for every constant in each of its languages.
 */
public interface MessageCode {
  /** What the code is about: its first word, such as {@code store}. */
  String area();

  /** The constant's name. */
  String name();

  /** What the text is filled with, in order. */
  List<Class<?>> argumentTypes();

  /** Stable, lower case with a dot and hyphens: {@code store.tag-exists}. */
  default String code() {
    return area() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

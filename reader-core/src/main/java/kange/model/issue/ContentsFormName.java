package kange.model.issue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kange.model.message.MessageCode;

/**
 * The forms of contents page, by where the page number of an entry stands beside its title; the
 * last: there is no such page.
 */
public enum ContentsFormName implements MessageCode {
  /** On the title's line, at its end. */
  NUMBER_BEHIND,

  /** On the title's line, at its beginning. */
  NUMBER_BEFORE,

  /** On the line below. */
  NUMBER_LINE_AFTER,

  /** On the line above. */
  NUMBER_LINE_BEFORE,

  /** Between title and authors. */
  NUMBER_BETWEEN,

  /** Nowhere: titles alone. */
  NO_NUMBER,

  /** The journal has no contents page. */
  NO_PAGE;

  /** As scripts and the database spell it: {@code number-behind}. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The form of a spelling; empty for any other text. */
  public static Optional<ContentsFormName> spelt(String text) {
    return Stream.of(values()).filter(form -> form.spelling().equals(text)).findFirst();
  }

  @Override
  public String area() {
    return "contents-form";
  }

  @Override
  public List<Class<?>> argumentTypes() {
    return List.of();
  }
}

package kange.app.messages;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import kange.model.ArchiveException;
import kange.model.message.Message;

/** Puts the library's messages into one language. Thread-safe. */
public final class MessageFormatter {
  private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Behind a code: what stands between the parts of a list in its text. */
  private static final String SEPARATOR = ".separator";

  private final ResourceBundle texts;
  private final Locale locale;

  /** Throws MissingResourceException for a language that is none of the program's. */
  public MessageFormatter(Locale locale) {
    this.texts =
        ResourceBundle.getBundle(
            MessageFormatter.class.getPackageName() + ".messages",
            locale,
            MessageFormatter.class.getClassLoader(),
            NO_OTHER_LANGUAGE);
    this.locale = locale;
  }

  /** The message as a sentence; where it is part of another message, as part of a sentence. */
  public String say(Message message) {
    if (!texts.containsKey(message.code())) {
      // Filed by another version of the program: better a code than a window that does not open.
      return message.toString();
    }
    String text = texts.getString(message.code());
    if (message.arguments().isEmpty()) {
      return text;
    }
    Object[] words = message.arguments().stream().map(a -> word(message, a)).toArray();
    return new MessageFormat(text, locale).format(NestedMarks.within(text, words));
  }

  /** The sentence a failure is told in; empty for one that was not meant for people. */
  public Optional<String> sentence(Throwable failure) {
    return switch (failure) {
      case ArchiveException known -> Optional.of(say(known.message()));
      case LocalizedException known -> Optional.of(known.getMessage());
      default -> Optional.empty();
    };
  }

  /** Numbers stay numbers: the text says how they are written, and one or many. */
  private Object word(Message whole, Object argument) {
    return switch (argument) {
      case Number number -> number;
      case Message part -> say(part);
      case Enum<?> constant -> texts.getString(key(constant));
      case List<?> parts ->
          parts.stream()
              .map(part -> word(whole, part).toString())
              .collect(Collectors.joining(separator(whole)));
      default -> argument.toString();
    };
  }

  private String separator(Message whole) {
    String own = whole.code() + SEPARATOR;
    return texts.getString(texts.containsKey(own) ? own : "list" + SEPARATOR);
  }

  /** {@code QueryField.AUTHOR} is {@code QueryField.author}. */
  static String key(Enum<?> constant) {
    String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return constant.getDeclaringClass().getSimpleName() + "." + name;
  }
}

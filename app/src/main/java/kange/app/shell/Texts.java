package kange.app.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.scene.input.KeyCombination;
import kange.app.messages.MessageFormatter;
import kange.app.messages.NestedMarks;
import kange.model.message.Message;

/**
 * The texts of one package in one language: {@code messages} beside a class, then the shell's; and
 * what the library says. A key nobody knows shows as itself, so that a window still opens.
 */
public final class Texts {
  private static final System.Logger LOG = System.getLogger(Texts.class.getName());
  private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle own;
  private final ResourceBundle shell;
  private final MessageFormatter messages;
  private final Locale locale;

  private Texts(
      ResourceBundle own, ResourceBundle shell, MessageFormatter messages, Locale locale) {
    this.own = own;
    this.shell = shell;
    this.messages = messages;
    this.locale = locale;
  }

  /** The texts beside a class. Throws MissingResourceException where there are none. */
  public static Texts of(Class<?> beside, Locale locale) {
    return new Texts(
        bundle(beside, locale), bundle(Texts.class, locale), new MessageFormatter(locale), locale);
  }

  private static ResourceBundle bundle(Class<?> beside, Locale locale) {
    return ResourceBundle.getBundle(
        beside.getPackageName() + ".messages", locale, beside.getClassLoader(), NO_OTHER_LANGUAGE);
  }

  public Locale locale() {
    return locale;
  }

  /**
   * The text of a key in the language of the window.
   *
   * @param values for {@code {0}}, {@code {1}}…; the text is a MessageFormat only when there are
   *     any
   */
  public String get(String key, Object... values) {
    String text = find(key);
    return values.length == 0
        ? text
        : new MessageFormat(text, locale).format(NestedMarks.within(text, values));
  }

  /** What the library says. */
  public String say(Message message) {
    return messages.say(message);
  }

  /** The sentence a failure is told in; empty for one that was not meant for people. */
  public Optional<String> sentence(Throwable failure) {
    return messages.sentence(failure);
  }

  /**
   * The sentence any failure is told in: its own, or what there is to say of memory that does not
   * suffice, or general words. What was not meant for people is logged.
   */
  public String failure(Throwable failure) {
    return sentence(failure).orElseGet(() -> unexpected(failure));
  }

  private String unexpected(Throwable failure) {
    LOG.log(System.Logger.Level.ERROR, "unexpected failure", failure);
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof OutOfMemoryError || at instanceof StackOverflowError) {
        return get("error.memory");
      }
    }
    return get("error.unexpected", failure.getClass().getSimpleName());
  }

  /** Keys as they are written on a keyboard, such as {@code Ctrl+D} or {@code Alt+←}. */
  public String key(KeyCombination keys) {
    String shown = keys.getDisplayText();
    int name = shown.lastIndexOf('+') + 1;
    String spelled = "key." + shown.substring(name).replace(' ', '-');
    return own.containsKey(spelled) || shell.containsKey(spelled)
        ? shown.substring(0, name) + find(spelled)
        : shown;
  }

  private String find(String key) {
    try {
      return own.containsKey(key) ? own.getString(key) : shell.getString(key);
    } catch (MissingResourceException unknown) {
      return key;
    }
  }
}

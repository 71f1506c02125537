package kange.app.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The texts of a command from another module, then those all commands share. */
final class CommandTexts extends ResourceBundle {
  private static final Control NO_OTHER_LANGUAGE =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
  private final ResourceBundle own;

  private CommandTexts(ResourceBundle own, ResourceBundle shared) {
    this.own = own;
    setParent(shared);
  }

  static ResourceBundle shared(Locale language) {
    return beside(CommandTexts.class, language);
  }

  static ResourceBundle of(CommandProvider provider, Locale language) {
    return new CommandTexts(beside(provider.getClass(), language), shared(language));
  }

  private static ResourceBundle beside(Class<?> type, Locale language) {
    return getBundle(
        type.getPackageName() + ".messages", language, type.getClassLoader(), NO_OTHER_LANGUAGE);
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return own.containsKey(key) ? own.getObject(key) : null;
  }

  @Override
  public Enumeration<String> getKeys() {
    Set<String> keys = new LinkedHashSet<>(Collections.list(parent.getKeys()));
    keys.addAll(own.keySet());
    return Collections.enumeration(keys);
  }
}

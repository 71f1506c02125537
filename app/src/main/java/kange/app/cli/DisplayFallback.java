package kange.app.cli;

import java.util.Locale;
import kange.app.cli.session.Terminal;

/**
 * What the program does instead where no window can be shown; found on the class path by {@link
 * java.util.ServiceLoader}. JavaFX has been tried and cannot be started again in this process.
 */
public interface DisplayFallback {
  /**
   * Says what it does and returns when it is done.
   *
   * @param language of what it says
   * @return the exit status
   */
  int run(Terminal terminal, Locale language);
}

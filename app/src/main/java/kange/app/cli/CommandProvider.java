package kange.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import kange.app.cli.session.Terminal;

/**
 * A command from a module this one does not know, found on the class path by {@link
 * java.util.ServiceLoader}. Its help texts, under picocli's names, are in the bundle {@code
 * messages} beside the provider's class; what all commands share need not be repeated there.
 */
public interface CommandProvider {
  /**
   * Makes the command.
   *
   * @param terminal where the command writes
   * @param language of what it says
   * @return an object with picocli's annotations; its result is the exit status, and an {@link
   *     kange.model.ArchiveException} is told by its message, with status 1
   */
  Callable<Integer> command(Terminal terminal, Locale language);
}

package kange.app.tour;

import java.util.Locale;
import java.util.concurrent.Callable;
import kange.app.cli.CommandProvider;
import kange.app.cli.session.Terminal;

/** Brings {@code kange tour} to the command line. */
public final class TourProvider implements CommandProvider {
  @Override
  public Callable<Integer> command(Terminal terminal, Locale language) {
    return new TourCommand(terminal, language);
  }
}

package kange.app.cli.session;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import kange.app.shell.Texts;
import kange.model.VisibleText;
import kange.model.message.Message;

/**
 * What every command works with.
 *
 * @param usualArchive the archive's folder when none is named
 */
public record Session(Terminal terminal, Texts texts, Supplier<Path> usualArchive) {
  public static final int DONE = 0;
  public static final int FAILED = 1;
  public static final int MISUSED = 2;

  public void say(String line) {
    terminal.out().println(VisibleText.of(line));
  }

  public void say(List<String> lines) {
    lines.forEach(this::say);
  }

  /** One sentence about something that did not work. */
  public void complain(String sentence) {
    terminal.err().println(VisibleText.of(sentence));
  }

  /** What the library says, in the session's language. */
  public String words(Message message) {
    return texts.say(message);
  }

  public String text(String key, Object... values) {
    return texts.get(key, values);
  }
}

package kange.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import kange.app.shell.Texts;
import kange.model.message.Message;

/**
 * What every command works with.
 *
 * @param usualArchive the archive's folder when none is named
 */
record Session(Terminal terminal, Texts texts, Supplier<Path> usualArchive) {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int MISUSED = 2;

  void say(String line) {
    terminal.out().println(line);
  }

  void say(List<String> lines) {
    lines.forEach(this::say);
  }

  /** One sentence about something that did not work. */
  void complain(String sentence) {
    terminal.err().println(sentence);
  }

  /** What the library says, in the session's language. */
  String words(Message message) {
    return texts.say(message);
  }

  String text(String key, Object... values) {
    return texts.get(key, values);
  }
}

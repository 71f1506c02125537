package kange.app.shell;

import java.util.ArrayList;
import java.util.List;

/** What some keys do, in words. */
record KeyLine(String keys, String name) {
  /** Keys that only some rooms know; their words stand in the texts. */
  private static final List<String> OF_ROOMS =
      List.of("size", "star", "hits", "turn", "source", "pick");

  static List<KeyLine> all(List<Command> commands, Texts texts) {
    List<KeyLine> lines = new ArrayList<>();
    for (Command command : commands) {
      if (command.keys().isPresent()) {
        lines.add(new KeyLine(command.keyText(), texts.get("command." + command.id())));
      }
    }
    for (String key : OF_ROOMS) {
      lines.add(new KeyLine(texts.get("keys." + key + ".keys"), texts.get("keys." + key)));
    }
    return lines;
  }
}

package kange.app.shell;

import java.util.ArrayList;
import java.util.List;

/** What some keys do, in words: every command that has keys, then the keys of rooms. */
public record KeyLine(String keys, String name) {
  /** What the keys that only some rooms know are for: {@code keys.NAME} among the texts. */
  private record Use(String name, List<RoomKey> keys) {
    Use(String name, RoomKey... keys) {
      this(name, List.of(keys));
    }
  }

  private static final List<Use> OF_ROOMS =
      List.of(
          new Use("open", RoomKey.OPEN),
          new Use("pick", RoomKey.PICK, RoomKey.SELECT_ALL),
          new Use("turn", RoomKey.PREVIOUS_ARTICLE, RoomKey.NEXT_ARTICLE),
          new Use("size", RoomKey.LARGER, RoomKey.SMALLER, RoomKey.USUAL_SIZE),
          new Use("zoom", RoomKey.LARGER, RoomKey.SMALLER, RoomKey.USUAL_SIZE),
          new Use("star", RoomKey.STAR),
          new Use("hits", RoomKey.NEXT_HIT, RoomKey.PREVIOUS_HIT),
          new Use("source", RoomKey.SOURCE),
          new Use("select", RoomKey.SELECT_CHARACTER, RoomKey.SELECT_LINE, RoomKey.SELECT_WORD),
          new Use("cite", RoomKey.CITE),
          new Use("move", RoomKey.MOVE_UP, RoomKey.MOVE_DOWN),
          new Use("remove", RoomKey.REMOVE),
          new Use("rename", RoomKey.RENAME),
          new Use("doubts", RoomKey.NEXT_DOUBT, RoomKey.PREVIOUS_DOUBT),
          new Use("mend", RoomKey.FIRST, RoomKey.SECOND, RoomKey.THIRD, RoomKey.SETTLE),
          new Use("undo", RoomKey.UNDO, RoomKey.REDO),
          new Use(
              "head", RoomKey.AS_TITLE, RoomKey.AS_SUBTITLE, RoomKey.AS_KICKER, RoomKey.AS_BYLINE),
          new Use(
              "block",
              RoomKey.AS_PARAGRAPH,
              RoomKey.AS_HEADING,
              RoomKey.AS_CAPTION,
              RoomKey.AS_QUOTE,
              RoomKey.AS_NOTE),
          new Use("article", RoomKey.AS_ARTICLE, RoomKey.JOIN, RoomKey.AS_REST),
          new Use("lines", RoomKey.MOVE_UP, RoomKey.MOVE_DOWN),
          new Use("compare", RoomKey.COMPARE),
          new Use("go-to-line", RoomKey.GO_TO_LINE),
          new Use("border", RoomKey.BORDER_UP, RoomKey.BORDER_DOWN));

  public static List<KeyLine> all(List<Command> commands, Texts texts) {
    List<KeyLine> lines = new ArrayList<>();
    for (Command command : commands) {
      if (command.keys().isPresent()) {
        lines.add(new KeyLine(command.keyText(texts), texts.get("command." + command.id())));
      }
    }
    for (Use use : OF_ROOMS) {
      String keys = RoomKey.text(texts, use.keys().toArray(RoomKey[]::new));
      lines.add(new KeyLine(keys, texts.get("keys." + use.name())));
    }
    return lines;
  }
}

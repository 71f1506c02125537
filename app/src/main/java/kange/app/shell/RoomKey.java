package kange.app.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/**
 * Keys that mean something to the room on show. What a room listens to, what a tooltip names and
 * what the overview of keys lists are all read from here, so that they cannot differ.
 */
public enum RoomKey {
  // Where the sign is above another one, Shift is down as well.
  LARGER(
      shortcut(KeyCode.PLUS, KeyCombination.SHIFT_ANY),
      shortcut(KeyCode.EQUALS, KeyCombination.SHIFT_ANY),
      shortcut(KeyCode.ADD)),
  SMALLER(shortcut(KeyCode.MINUS, KeyCombination.SHIFT_ANY), shortcut(KeyCode.SUBTRACT)),
  USUAL_SIZE(shortcut(KeyCode.DIGIT0), shortcut(KeyCode.NUMPAD0)),
  STAR(shortcut(KeyCode.D)),
  SOURCE(shortcut(KeyCode.U)),
  NEXT_HIT(plain(KeyCode.F3)),
  PREVIOUS_HIT(new KeyCodeCombination(KeyCode.F3, KeyCombination.SHIFT_DOWN)),
  NEXT_ARTICLE(plain(KeyCode.RIGHT)),
  PREVIOUS_ARTICLE(plain(KeyCode.LEFT)),
  COPY(shortcut(KeyCode.C)),
  CITE(shortcut(KeyCode.C, KeyCombination.SHIFT_DOWN)),
  SELECT_ALL(shortcut(KeyCode.A)),
  SELECT_CHARACTER(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN)),
  SELECT_LINE(new KeyCodeCombination(KeyCode.DOWN, KeyCombination.SHIFT_DOWN)),
  SELECT_WORD(shortcut(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN)),
  SAVE_NOTE(shortcut(KeyCode.ENTER)),
  OPEN(plain(KeyCode.ENTER)),
  PICK(plain(KeyCode.SPACE)),
  MOVE_UP(new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN)),
  MOVE_DOWN(new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN)),
  REMOVE(plain(KeyCode.DELETE)),
  RENAME(plain(KeyCode.F2)),
  NEXT_DOUBT(plain(KeyCode.F8)),
  PREVIOUS_DOUBT(new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN)),
  SETTLE(plain(KeyCode.ENTER)),
  FIRST(plain(KeyCode.DIGIT1), plain(KeyCode.NUMPAD1)),
  SECOND(plain(KeyCode.DIGIT2), plain(KeyCode.NUMPAD2)),
  THIRD(plain(KeyCode.DIGIT3), plain(KeyCode.NUMPAD3)),
  UNDO(shortcut(KeyCode.Z)),
  REDO(shortcut(KeyCode.Y), shortcut(KeyCode.Z, KeyCombination.SHIFT_DOWN)),
  BORDER_UP(new KeyCodeCombination(KeyCode.UP, KeyCombination.SHIFT_DOWN, KeyCombination.ALT_DOWN)),
  BORDER_DOWN(
      new KeyCodeCombination(KeyCode.DOWN, KeyCombination.SHIFT_DOWN, KeyCombination.ALT_DOWN)),
  AS_TITLE(plain(KeyCode.T)),
  AS_KICKER(plain(KeyCode.K)),
  AS_SUBTITLE(plain(KeyCode.S)),
  AS_BYLINE(plain(KeyCode.A)),
  AS_HEADING(plain(KeyCode.H)),
  AS_PARAGRAPH(plain(KeyCode.P)),
  AS_CAPTION(plain(KeyCode.C)),
  AS_QUOTE(plain(KeyCode.Q)),
  AS_NOTE(plain(KeyCode.M)),
  AS_ARTICLE(plain(KeyCode.N)),
  AS_REST(plain(KeyCode.X)),
  JOIN(plain(KeyCode.J)),
  COMPARE(plain(KeyCode.L)),
  GO_TO_LINE(shortcut(KeyCode.G));

  private final List<KeyCombination> combinations;

  RoomKey(KeyCombination... combinations) {
    this.combinations = List.of(combinations);
  }

  /** Whether this is what was pressed. */
  public boolean matches(KeyEvent e) {
    return combinations.stream().anyMatch(k -> k.match(e));
  }

  /** Whether a room may mean this key, and no control does, wherever the keyboard is. */
  static boolean isUnambiguous(KeyEvent e) {
    return (e.isShortcutDown() || e.getCode().isFunctionKey())
        && Stream.of(values()).anyMatch(key -> key.matches(e));
  }

  /** The keys people are told of. */
  public KeyCombination keys() {
    return combinations.getFirst();
  }

  /** For people, such as {@code Ctrl+D}; several are listed one after the other. */
  public static String text(Texts texts, RoomKey... keys) {
    return Stream.of(keys)
        .map(k -> texts.key(k.keys()))
        .collect(Collectors.joining(texts.get("keys.and")));
  }

  private static KeyCombination plain(KeyCode key) {
    return new KeyCodeCombination(key);
  }

  private static KeyCombination shortcut(KeyCode key, Modifier... more) {
    Modifier[] all =
        Stream.concat(Stream.of(KeyCombination.SHORTCUT_DOWN), Stream.of(more))
            .toArray(Modifier[]::new);
    return new KeyCodeCombination(key, all);
  }
}

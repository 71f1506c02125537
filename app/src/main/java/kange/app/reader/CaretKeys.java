package kange.app.reader;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kange.app.reader.marks.PassageActions;
import kange.app.reader.page.CaretMoves;
import kange.app.reader.page.ReaderList;
import kange.app.reader.page.TextSelection;

/**
 * Selecting with the keys: shift and the arrows, Home, End, the page keys; control goes further.
 */
final class CaretKeys {
  private final ReaderList list;
  private final PassageActions desk;

  /** Where in their lines carets that go up and down would like to be. */
  private OptionalDouble column = OptionalDouble.empty();

  private boolean moved;

  CaretKeys(ReaderList list, PassageActions desk) {
    this.list = list;
    this.desk = desk;
  }

  /** Selects as the keys ask; says whether they asked for that. */
  boolean pressed(KeyEvent e) {
    if (!e.isShiftDown() || e.isAltDown()) {
      return false;
    }
    Optional<TextSelection> now = list.rawSelection().or(this::fromTheTop);
    Optional<TextSelection> then = now.flatMap(s -> extended(s, e.getCode(), e.isShortcutDown()));
    if (then.isEmpty()) {
      return false;
    }
    desk.hide();
    list.selectWithCaret(then.get());
    moved = true;
    return true;
  }

  /** Once shift is let go, what was selected can be used. */
  void released(KeyEvent e) {
    if (e.getCode() == KeyCode.SHIFT && moved) {
      moved = false;
      column = OptionalDouble.empty();
      desk.offer();
    }
  }

  private Optional<TextSelection> fromTheTop() {
    return list.places().topmost().map(TextSelection::at);
  }

  private Optional<TextSelection> extended(TextSelection from, KeyCode key, boolean far) {
    CaretMoves moves = new CaretMoves(list.rows(), list::setting);
    TextSelection.Point focus = from.focus();
    boolean trailing = from.forward();
    return switch (key) {
      case LEFT, RIGHT -> {
        column = OptionalDouble.empty();
        boolean forward = key == KeyCode.RIGHT;
        yield Optional.of(
            from.to(far ? moves.word(focus, forward) : moves.character(focus, forward)));
      }
      case HOME -> {
        column = OptionalDouble.empty();
        yield Optional.of(
            from.to(far ? new TextSelection.Point(0, 0) : moves.lineEnd(focus, trailing, false)));
      }
      case END -> {
        column = OptionalDouble.empty();
        yield Optional.of(from.to(far ? moves.end() : moves.lineEnd(focus, trailing, true)));
      }
      case UP, DOWN -> Optional.of(from.to(vertically(moves, from, key == KeyCode.DOWN ? 1 : -1)));
      case PAGE_UP, PAGE_DOWN -> {
        int lines = moves.linesIn(focus, list.view().getHeight() - 3 * list.scale().size());
        yield Optional.of(
            from.to(vertically(moves, from, key == KeyCode.PAGE_DOWN ? lines : -lines)));
      }
      default -> Optional.empty();
    };
  }

  private TextSelection.Point vertically(CaretMoves moves, TextSelection from, int lines) {
    double x = column.orElseGet(() -> moves.x(from.focus(), from.forward()));
    column = OptionalDouble.of(x);
    return moves.line(from.focus(), from.forward(), x, lines);
  }
}

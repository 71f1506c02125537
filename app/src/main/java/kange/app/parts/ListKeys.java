package kange.app.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import kange.archive.Catalogue;

/**
 * What the keyboard expects of a list and a plain list view does not do: there is a chosen row as
 * soon as the list has the keyboard, and typing the beginning of a name, or of its pinyin, leads to
 * it.
 */
public final class ListKeys<T> {
  /** Rows further away are not looked at: long lists are read from disk page by page. */
  private static final int FARTHEST = 500;

  private final ListView<T> list;
  private final Function<T, Optional<String>> name;
  private final PauseTransition forget = new PauseTransition(Duration.seconds(1));
  private String typed = "";

  private ListKeys(ListView<T> list, Function<T, Optional<String>> name) {
    this.list = list;
    this.name = name;
    forget.setOnFinished(e -> typed = "");
  }

  /**
   * Teaches a list.
   *
   * @param name what a row is found by; empty: it is no row to choose
   */
  public static <T> void on(ListView<T> list, Function<T, Optional<String>> name) {
    ListKeys<T> keys = new ListKeys<>(list, name);
    list.focusedProperty().subscribe((before, now) -> keys.focused(now));
    list.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    list.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
  }

  private void focused(boolean now) {
    List<T> rows = list.getItems();
    for (int at = 0; now && at < Math.min(rows.size(), FARTHEST); at++) {
      if (list.getSelectionModel().isEmpty() && named(rows.get(at)).isPresent()) {
        list.getSelectionModel().clearAndSelect(at);
      }
    }
  }

  /** Up and down pass over what is no row to choose; the list itself does the rest. */
  private void pressed(KeyEvent e) {
    boolean plain = !e.isAltDown() && !e.isShortcutDown() && !e.isShiftDown();
    if (plain && e.getCode() == KeyCode.DOWN) {
      pass(1, e);
    } else if (plain && e.getCode() == KeyCode.UP) {
      pass(-1, e);
    }
  }

  private void pass(int step, KeyEvent e) {
    List<T> rows = list.getItems();
    int next = list.getSelectionModel().getSelectedIndex() + step;
    int at = next;
    while (at >= 0 && at < rows.size() && named(rows.get(at)).isEmpty()) {
      at += step;
    }
    if (at != next && at >= 0 && at < rows.size()) {
      list.getSelectionModel().clearAndSelect(at);
      bringIntoSight(at);
      e.consume();
    }
  }

  private void bringIntoSight(int at) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null) {
      int first = flow.getFirstVisibleCell().getIndex();
      int last = flow.getLastVisibleCell().getIndex();
      if (at <= first) {
        list.scrollTo(at);
      } else if (at >= last) {
        list.scrollTo(Math.max(0, at - (last - first) + 1));
      }
    }
  }

  private void typed(KeyEvent e) {
    String characters = e.getCharacter();
    boolean letters =
        !characters.isBlank() && characters.codePoints().noneMatch(Character::isISOControl);
    if (letters && !e.isShortcutDown() && !e.isAltDown() && go(typed + characters)) {
      typed += characters;
      forget.playFromStart();
      e.consume();
    }
  }

  /** Goes to the next row that begins so; the present one is next while one goes on typing. */
  private boolean go(String beginning) {
    List<T> rows = list.getItems();
    int size = rows.size();
    int now = Math.max(0, list.getSelectionModel().getSelectedIndex());
    int from = typed.isEmpty() ? now + 1 : now;
    for (int step = 0; step < Math.min(size, FARTHEST); step++) {
      int at = (from + step) % size;
      if (begins(rows.get(at), beginning.toLowerCase(Locale.ROOT))) {
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - 2));
        return true;
      }
    }
    return false;
  }

  /** A row of a page that is not there yet is null. */
  private Optional<String> named(T row) {
    return Optional.ofNullable(row).flatMap(name);
  }

  private boolean begins(T row, String beginning) {
    return named(row)
        .filter(
            n ->
                n.toLowerCase(Locale.ROOT).startsWith(beginning)
                    || Catalogue.spellings(n).stream().anyMatch(s -> s.startsWith(beginning)))
        .isPresent();
  }
}

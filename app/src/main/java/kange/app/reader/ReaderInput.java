package kange.app.reader;

import java.text.BreakIterator;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.Texts;

/** Mouse and keys on the page: select across paragraphs, copy, scroll. */
final class ReaderInput {
  private static final double STEP = 60;
  private static final int QUESTION = 40;
  private final ReaderList list;
  private final Texts texts;

  private final Navigator navigator;

  private ReaderInput(ReaderList list, Navigator navigator, Texts texts) {
    this.list = list;
    this.navigator = navigator;
    this.texts = texts;
  }

  static void install(ReaderList list, Navigator navigator, Texts texts) {
    ReaderInput input = new ReaderInput(list, navigator, texts);
    ListView<ReaderRow> view = list.view();
    view.addEventFilter(MouseEvent.MOUSE_PRESSED, input::pressed);
    view.addEventFilter(MouseEvent.MOUSE_DRAGGED, input::dragged);
    view.addEventFilter(KeyEvent.KEY_PRESSED, input::key);
    view.setContextMenu(input.menu());
  }

  private ContextMenu menu() {
    MenuItem copy = new MenuItem(texts.get("reader.copy"));
    copy.setAccelerator(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN));
    copy.setOnAction(e -> copy());
    MenuItem search = new MenuItem(texts.get("reader.search"));
    search.setOnAction(e -> searchSelection());
    MenuItem all = new MenuItem(texts.get("reader.all"));
    all.setAccelerator(new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN));
    all.setOnAction(e -> selectAll());
    ContextMenu menu = new ContextMenu(copy, search, all);
    menu.setOnShowing(
        e -> {
          copy.setDisable(list.selection().isEmpty());
          search.setDisable(list.selection().isEmpty());
        });
    return menu;
  }

  private void selectAll() {
    list.select(Optional.of(TextSelection.all(list.rows())));
  }

  /** Searches for what is selected; of a long selection only its beginning makes a question. */
  private void searchSelection() {
    list.selection()
        .map(s -> s.text(list.rows()).lines().findFirst().orElse("").strip())
        .filter(words -> !words.isEmpty())
        .map(
            words ->
                words.substring(
                    0,
                    words.offsetByCodePoints(
                        0, Math.min(QUESTION, words.codePointCount(0, words.length())))))
        .ifPresent(words -> navigator.open(Place.Search.of(words)));
  }

  private void pressed(MouseEvent e) {
    boolean onText = e.getTarget() instanceof Node node && insidePage(node);
    if (e.getButton() != MouseButton.PRIMARY || !onText) {
      return;
    }
    list.view().requestFocus();
    Optional<TextSelection.Point> point = list.pointAt(e.getSceneX(), e.getSceneY());
    if (e.isShiftDown() && list.selection().isPresent()) {
      list.select(list.selection().flatMap(s -> point.map(s::to)));
    } else if (e.getClickCount() >= 3) {
      list.select(point.map(p -> wholeRow(p.row())));
    } else if (e.getClickCount() == 2) {
      list.select(point.map(this::word));
    } else {
      list.select(point.map(TextSelection::at));
    }
    e.consume();
  }

  private void dragged(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY || list.rawSelection().isEmpty()) {
      return;
    }
    double y = list.view().sceneToLocal(e.getSceneX(), e.getSceneY()).getY();
    if (y < 0) {
      list.scrollBy(-STEP / 2);
    } else if (y > list.view().getHeight()) {
      list.scrollBy(STEP / 2);
    }
    list.select(
        list.rawSelection().flatMap(s -> list.pointAt(e.getSceneX(), e.getSceneY()).map(s::to)));
    e.consume();
  }

  private void key(KeyEvent e) {
    if (e.isShortcutDown() && e.getCode() == KeyCode.C) {
      copy();
    } else if (e.isShortcutDown() && e.getCode() == KeyCode.A) {
      selectAll();
    } else if (e.isShortcutDown() || e.isAltDown() || e.isMetaDown()) {
      return;
    } else if (!scrolled(e.getCode(), e.isShiftDown())) {
      return;
    }
    e.consume();
  }

  private boolean scrolled(KeyCode code, boolean shift) {
    double page = list.view().getHeight() - 3 * list.scale().size();
    switch (code) {
      case DOWN -> list.scrollBy(STEP);
      case UP -> list.scrollBy(-STEP);
      case PAGE_DOWN -> list.scrollBy(page);
      case PAGE_UP -> list.scrollBy(-page);
      case SPACE -> list.scrollBy(shift ? -page : page);
      case HOME -> list.scrollTo(0);
      case END -> list.scrollTo(list.rows().size() - 1);
      case ESCAPE -> list.select(Optional.empty());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void copy() {
    list.selection()
        .ifPresent(
            s -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(s.text(list.rows()));
              Clipboard.getSystemClipboard().setContent(content);
            });
  }

  private TextSelection wholeRow(int row) {
    int length = list.rows().get(row).text().length();
    return new TextSelection(new TextSelection.Point(row, 0), new TextSelection.Point(row, length));
  }

  private TextSelection word(TextSelection.Point point) {
    String text = list.rows().get(point.row()).text();
    BreakIterator words = BreakIterator.getWordInstance(texts.locale());
    words.setText(text);
    int at = Math.min(point.offset(), Math.max(0, text.length() - 1));
    int end = words.following(at);
    int start = words.previous();
    return new TextSelection(
        new TextSelection.Point(point.row(), Math.max(0, start)),
        new TextSelection.Point(point.row(), end == BreakIterator.DONE ? text.length() : end));
  }

  /** Buttons and scroll bars keep their own clicks. */
  private static boolean insidePage(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n instanceof ScrollBar || n instanceof ButtonBase) {
        return false;
      }
      if (n instanceof ListView) {
        return true;
      }
    }
    return false;
  }
}

package kange.app.reader;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import kange.app.reader.marks.PassageActions;
import kange.app.reader.page.ReaderList;
import kange.app.reader.page.ReaderRow;
import kange.app.reader.page.TextSelection;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.typeset.TextStops;

/** Mouse and keys on the page: select across paragraphs, copy, scroll. */
final class ReaderInput {
  private static final double STEP = 60;
  private final ReaderList list;
  private final Texts texts;

  private final PassageActions desk;
  private final CaretKeys caret;

  private ReaderInput(ReaderList list, PassageActions desk, Texts texts) {
    this.list = list;
    this.desk = desk;
    this.texts = texts;
    this.caret = new CaretKeys(list, desk);
  }

  static void install(ReaderList list, PassageActions desk, Texts texts) {
    ReaderInput input = new ReaderInput(list, desk, texts);
    ListView<ReaderRow> view = list.view();
    view.addEventFilter(MouseEvent.MOUSE_PRESSED, input::pressed);
    view.addEventFilter(MouseEvent.MOUSE_DRAGGED, input::dragged);
    view.addEventFilter(MouseEvent.MOUSE_RELEASED, input::released);
    view.addEventFilter(KeyEvent.KEY_PRESSED, input::key);
    view.addEventFilter(KeyEvent.KEY_RELEASED, input.caret::released);
    view.setContextMenu(input.menu());
  }

  private ContextMenu menu() {
    MenuItem copy = new MenuItem(texts.get("reader.copy"));
    copy.setAccelerator(RoomKey.COPY.keys());
    copy.setOnAction(e -> desk.copy());
    MenuItem cite = new MenuItem(texts.get("passage.cite"));
    cite.setAccelerator(RoomKey.CITE.keys());
    cite.setOnAction(e -> desk.cite());
    MenuItem search = new MenuItem(texts.get("reader.search"));
    search.setOnAction(e -> desk.search());
    MenuItem all = new MenuItem(texts.get("reader.all"));
    all.setAccelerator(RoomKey.SELECT_ALL.keys());
    all.setOnAction(e -> selectAll());
    ContextMenu menu = new ContextMenu(copy, cite, search, all);
    menu.setOnShowing(
        e -> {
          copy.setDisable(list.selection().isEmpty());
          cite.setDisable(list.selection().isEmpty());
          search.setDisable(list.selection().isEmpty());
        });
    return menu;
  }

  private void selectAll() {
    list.select(Optional.of(TextSelection.all(list.rows())));
    desk.offer();
  }

  private void pressed(MouseEvent e) {
    boolean onText = e.getTarget() instanceof Node node && insidePage(node);
    if (e.getButton() != MouseButton.PRIMARY || !onText) {
      return;
    }
    desk.hide();
    list.view().requestFocus();
    Optional<TextSelection.Point> point = list.places().pointAt(e.getSceneX(), e.getSceneY());
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
        list.rawSelection()
            .flatMap(s -> list.places().pointAt(e.getSceneX(), e.getSceneY()).map(s::to)));
    e.consume();
  }

  /** What was selected can be used; a click on a highlight is for the highlight. */
  private void released(MouseEvent e) {
    boolean onText = e.getTarget() instanceof Node node && insidePage(node);
    if (e.getButton() != MouseButton.PRIMARY || !onText || list.rawSelection().isEmpty()) {
      return;
    }
    if (list.selection().isPresent()) {
      desk.offer();
    } else {
      list.places().pointAt(e.getSceneX(), e.getSceneY()).ifPresent(desk::offerAt);
    }
  }

  private void key(KeyEvent e) {
    if (RoomKey.CITE.matches(e)) {
      desk.cite();
    } else if (RoomKey.COPY.matches(e)) {
      desk.copy();
    } else if (RoomKey.SELECT_ALL.matches(e)) {
      selectAll();
    } else if (!caret.pressed(e) && !scrolled(e)) {
      return;
    }
    e.consume();
  }

  private boolean scrolled(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown() || e.isMetaDown()) {
      return false;
    }
    double page = list.view().getHeight() - 3 * list.scale().size();
    switch (e.getCode()) {
      case DOWN -> list.scrollBy(STEP);
      case UP -> list.scrollBy(-STEP);
      case PAGE_DOWN -> list.scrollBy(page);
      case PAGE_UP -> list.scrollBy(-page);
      case SPACE -> list.scrollBy(e.isShiftDown() ? -page : page);
      case HOME -> list.scrollTo(0);
      case END -> list.scrollTo(list.rows().size() - 1);
      case ESCAPE -> {
        desk.hide();
        list.select(Optional.empty());
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private TextSelection wholeRow(int row) {
    int length = list.rows().get(row).text().length();
    return new TextSelection(new TextSelection.Point(row, 0), new TextSelection.Point(row, length));
  }

  private TextSelection word(TextSelection.Point point) {
    TextStops.Stretch word = TextStops.wordAt(list.rows().get(point.row()).text(), point.offset());
    return new TextSelection(
        new TextSelection.Point(point.row(), word.start()),
        new TextSelection.Point(point.row(), word.end()));
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

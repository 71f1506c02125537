package kange.app.shelves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.ActionEvent;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import kange.app.cover.CoverButton;
import kange.app.cover.CoverQueue;
import kange.app.settings.Settings;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.catalogue.IssueSummary;

/** Boards of covers under their years, as wide as there is room. Arrows move, Enter opens. */
final class ShelfView extends ListView<ShelfRow> {
  /** From so many covers on that would stand side by side, covers are larger. */
  private static final double AMPLE = 9;

  private static final double BROAD = 12;

  private final RoomContext context;
  private final CoverQueue covers = new CoverQueue();
  private final List<ShelfCell> cells = new ArrayList<>();
  private final ObservableList<ShelfRow> rows = FXCollections.observableArrayList();
  private List<YearSpan> years = List.of();
  private ObservableList<IssueSummary> issues = FXCollections.emptyObservableList();
  private ShelfRows boards = new ShelfRows(List.of());
  private boolean mixed;
  private int width = 1;
  private double cover;
  private OptionalInt opened = OptionalInt.empty();

  ShelfView(RoomContext context, Texts texts) {
    this.context = context;
    cover = CoverButton.width(context);
    setId("shelf");
    getStyleClass().addAll("plain-list", "shelf");
    setAccessibleText(texts.get("rail.shelves"));
    setItems(rows);
    setCellFactory(
        v -> {
          ShelfCell cell = new ShelfCell(this, context, texts);
          cells.add(cell);
          return cell;
        });
    setFocusTraversable(false);
    widthProperty().subscribe(wide -> fit());
    context.settings().property().map(Settings::zoom).subscribe(zoom -> fit());
    addEventFilter(ActionEvent.ACTION, e -> opened = shown(e.getTarget()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void show(ShelvesModel.Shelf shelf) {
    years = shelf.years();
    issues = shelf.issues();
    opened = OptionalInt.empty();
    mixed = shelf.journal().isEmpty();
    issues.addListener((ListChangeListener<IssueSummary>) change -> refresh());
    fill();
    scrollTo(0);
  }

  /** What draws the covers; it tells when all in sight are drawn. */
  CoverQueue covers() {
    return covers;
  }

  /** How wide covers are: the wider the room, the larger, in three steps. */
  double coverWidth() {
    return cover;
  }

  /** Whether issues of several journals stand together. */
  boolean mixed() {
    return mixed;
  }

  /** An issue of the shelf; empty while it is on its way. */
  Optional<IssueSummary> issue(int index) {
    return Optional.ofNullable(issues.get(index));
  }

  void leap(YearSpan year) {
    boards.rowOf(year).ifPresent(this::scrollTo);
  }

  /**
   * Puts the keyboard on the cover that was opened last from the shelf as it is.
   *
   * @return false when none was
   */
  boolean focusOpened() {
    opened.ifPresent(this::focusCover);
    return opened.isPresent();
  }

  private void fit() {
    double room = getWidth();
    double usual = CoverButton.width(context);
    double now = usual * (room > usual * BROAD ? 1.4 : room > usual * AMPLE ? 1.2 : 1);
    double pitch = now + usual * 0.2;
    int fits = Math.max(1, (int) ((room - pitch * 0.5) / pitch));
    if (fits != width || now != cover) {
      width = fits;
      cover = now;
      fill();
    }
  }

  private void fill() {
    boards = ShelfRows.of(years, width);
    rows.setAll(boards.rows());
  }

  /** The issue whose cover an event is about. */
  private OptionalInt shown(EventTarget target) {
    return shown().flatMapToInt(cell -> cell.issue(target).stream()).findFirst();
  }

  private void pressed(KeyEvent e) {
    OptionalInt from = shown(e.getTarget());
    if (from.isPresent() && !e.isShortcutDown() && !e.isAltDown()) {
      OptionalInt to = boards.beside(from.getAsInt(), e.getCode());
      to.ifPresent(
          issue -> {
            focusCover(issue);
            e.consume();
          });
    }
  }

  private void focusCover(int issue) {
    if (cover(issue).filter(this::whole).isEmpty()) {
      boards.rowOf(issue).ifPresent(row -> scrollTo(Math.max(0, row - 1)));
      layout();
    }
    cover(issue).ifPresent(Node::requestFocus);
  }

  private Optional<CoverButton> cover(int issue) {
    return shown().flatMap(cell -> cell.cover(issue).stream()).findFirst();
  }

  private Stream<ShelfCell> shown() {
    return cells.stream().filter(cell -> cell.isVisible() && cell.getScene() != null);
  }

  private boolean whole(Node cover) {
    Bounds box = sceneToLocal(cover.localToScene(cover.getLayoutBounds()));
    return box.getMinY() >= 0 && box.getMaxY() <= getHeight();
  }
}

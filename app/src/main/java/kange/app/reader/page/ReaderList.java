package kange.app.reader.page;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import kange.typeset.SetText;

/** The page as a virtualised list of rows: what is shown in them, and which word is where. */
public final class ReaderList {
  /** Where words that were sought come to stand, from the upper edge of the window. */
  private static final double UPPER_THIRD = 1 / 3.0;

  private final ListView<ReaderRow> list = new ListView<>();
  private final ReaderScroll scroll = new ReaderScroll(list);
  private final PagePlaces places = new PagePlaces(list, scroll);
  private final DoubleFunction<Node> end;
  private final Typesetter typesetter;

  /** As in the list, and which words are marked in them. */
  private List<ReaderRow> rows = List.of();

  private PageMarks marks = PageMarks.NONE;

  /**
   * @param end makes what stands below the last row, for a width
   */
  public ReaderList(TypeScale scale, DoubleFunction<Node> end) {
    this.typesetter = new Typesetter(scale);
    this.end = end;
    list.setId("reader");
    list.getStyleClass().addAll("plain-list", "reader-list");
    list.setCellFactory(view -> new ReaderCell(this));
  }

  public ListView<ReaderRow> view() {
    return list;
  }

  /** Where what is in sight stands. */
  public PagePlaces places() {
    return places;
  }

  public TypeScale scale() {
    return typesetter.scale();
  }

  Typesetter typesetter() {
    return typesetter;
  }

  /** What stands below the last row; it comes into sight when the keyboard goes to it. */
  Node end(double width) {
    Node below = end.apply(width);
    below.focusWithinProperty().subscribe(here -> revealIf(here, below));
    return below;
  }

  private void revealIf(boolean wanted, Node below) {
    if (wanted) {
      reveal(list.sceneToLocal(below.localToScene(below.getLayoutBounds())));
    }
  }

  public List<ReaderRow> rows() {
    return rows;
  }

  /** How a row is set, whether it is on show or not. */
  public SetText setting(int row) {
    return typesetter.set(rows.get(row));
  }

  public void show(List<ReaderRow> page) {
    marks = PageMarks.NONE;
    rows = List.copyOf(page);
    scroll.release();
    typesetter.forget();
    list.getItems().setAll(rows.stream().map(row -> row.marked(List.of())).toList());
    list.refresh();
  }

  /** Shows the same page with other words marked, where it stands. */
  public void remark(List<ReaderRow> page) {
    rows = List.copyOf(page);
    mark(marks.withHit(Optional.empty()));
  }

  /** Tells whenever other rows come into sight. */
  public void onMoved(Runnable moved) {
    scroll.onMoved(moved);
  }

  /** Tells when what was brought into sight stands there. */
  public void onSettled(Runnable settled) {
    scroll.onSettled(settled);
  }

  /**
   * Sets the page anew in another size or width; what was brought into sight stays there, or the
   * topmost words stay where they are.
   */
  public void rescale(TypeScale to) {
    if (to.equals(scale())) {
      return;
    }
    if (!scroll.holds()) {
      places
          .topmost()
          .filter(place -> place.row() > 0 || place.offset() > 0)
          .ifPresent(place -> scroll.bring(place, 0));
    }
    typesetter.scale(to);
    list.refresh();
    scroll.hold();
  }

  public void showHighlights(List<RowHighlight> shown) {
    mark(marks.withHighlights(shown));
  }

  RowMarks marksIn(int row) {
    if (row < 0 || row >= rows.size()) {
      return RowMarks.NONE;
    }
    return marks.in(row, rows.get(row));
  }

  public PageMarks marks() {
    return marks;
  }

  public Optional<TextSelection> selection() {
    return marks.selection().filter(s -> !s.isEmpty());
  }

  /** The selection, also while it is still between two characters. */
  public Optional<TextSelection> rawSelection() {
    return marks.selection();
  }

  public void select(Optional<TextSelection> wanted) {
    mark(marks.withSelection(wanted, false));
  }

  /** Selects by keys: with a caret at the end that moves, which stays in sight. */
  public void selectWithCaret(TextSelection wanted) {
    mark(marks.withSelection(Optional.of(wanted), true));
    follow(wanted);
  }

  private void follow(TextSelection moved) {
    TextSelection.Point focus = moved.focus();
    places
        .caretAt(focus, moved.forward())
        .map(list::sceneToLocal)
        .ifPresentOrElse(
            this::reveal,
            () -> scroll.bring(focus, moved.forward() ? 1 - UPPER_THIRD : UPPER_THIRD));
  }

  /** Moves the page no more than it needs until a place in the list is in sight. */
  private void reveal(Bounds place) {
    double margin = scale().size();
    if (place.getMinY() < margin) {
      scroll.by(place.getMinY() - margin);
    } else if (place.getMaxY() > list.getHeight() - margin) {
      scroll.by(place.getMaxY() - list.getHeight() + margin);
    }
  }

  /** Shows which hit one is at, in the upper third of the window if it is not in sight. */
  public void showHit(Optional<ReaderPage.Hit> wanted) {
    boolean another = !marks.hit().equals(wanted);
    mark(marks.withHit(wanted));
    if (wanted.isEmpty() || !another) {
      return;
    }
    if (wellVisible(wanted.get())) {
      scroll.release();
    } else {
      bring(wanted.get());
    }
  }

  /** Brings words to the upper third of the window, also when it has not been laid out yet. */
  public void bring(ReaderPage.Hit words) {
    scroll.bring(new TextSelection.Point(words.row(), words.span().start()), UPPER_THIRD);
  }

  /** Where a search begins: at the hit one is at while that is in sight, or at what is topmost. */
  public TextSelection.Point placeToFindFrom() {
    return marks
        .hit()
        .filter(this::wellVisible)
        .map(h -> new TextSelection.Point(h.row(), h.span().start()))
        .or(places::topmost)
        .orElse(new TextSelection.Point(0, 0));
  }

  private boolean wellVisible(ReaderPage.Hit words) {
    return places.wellVisible(words, scale().size());
  }

  private void mark(PageMarks now) {
    marks = now;
    scroll.cells().forEach(ReaderCell::overlay);
  }

  /**
   * The block one is reading: the one at the caret, the one with the words one came for, or the
   * first of which the text is in sight.
   */
  public int blockInSight() {
    return marks
        .selection()
        .map(s -> s.focus().row())
        .filter(row -> row >= firstVisible() && row <= scroll.lastVisible())
        .or(() -> marks.hit().filter(this::wellVisible).map(ReaderPage.Hit::row))
        .or(() -> places.topmost().map(TextSelection.Point::row))
        .filter(row -> row < rows.size())
        .map(row -> firstBlockFrom(row))
        .orElse(-1);
  }

  private int firstBlockFrom(int row) {
    return rows.subList(row, rows.size()).stream()
        .mapToInt(ReaderRow::block)
        .filter(block -> block >= 0)
        .findFirst()
        .orElse(-1);
  }

  public int firstVisible() {
    return scroll.firstVisible();
  }

  /** How far one has come: 1 once the end is in sight. */
  public double fraction() {
    int size = rows.size();
    if (size == 0) {
      return 0;
    }
    return scroll.lastVisible() >= size - 1 ? 1 : (double) firstVisible() / size;
  }

  /** How much of the page lies above the lower edge of the window: 1 at its end. */
  public double progress() {
    return fraction() == 1 ? 1 : scroll.position();
  }

  public void scrollTo(int row) {
    scroll.bring(new TextSelection.Point(row, 0), 0);
  }

  public void scrollBy(double pixels) {
    scroll.by(pixels);
  }
}

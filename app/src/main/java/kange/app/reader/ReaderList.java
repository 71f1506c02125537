package kange.app.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import kange.model.Highlight;
import kange.model.Span;

/** The page as a virtualised list of rows: shows, scrolls, and knows which row is where. */
final class ReaderList {
  private final ListView<ReaderRow> list = new ListView<>();
  private final DoubleFunction<Node> end;
  private TypeScale scale;
  private Optional<ReaderPage.Hit> hit = Optional.empty();
  private List<RowHighlight> highlights = List.of();
  private Optional<TextSelection> selection = Optional.empty();

  /**
   * @param end makes what stands below the last row, for a width
   */
  ReaderList(TypeScale scale, DoubleFunction<Node> end) {
    this.scale = scale;
    this.end = end;
    list.setId("reader");
    list.getStyleClass().addAll("plain-list", "reader-list");
    list.setCellFactory(view -> new ReaderCell(this));
  }

  ListView<ReaderRow> view() {
    return list;
  }

  TypeScale scale() {
    return scale;
  }

  Node end(double width) {
    return end.apply(width);
  }

  List<ReaderRow> rows() {
    return list.getItems();
  }

  void show(List<ReaderRow> rows) {
    selection = Optional.empty();
    hit = Optional.empty();
    highlights = List.of();
    list.getItems().setAll(rows);
    list.refresh();
  }

  /** Shows the same page with other words marked, where it stands. */
  void remark(List<ReaderRow> rows) {
    hit = Optional.empty();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).equals(list.getItems().get(i))) {
        list.getItems().set(i, rows.get(i));
      }
    }
  }

  /** Tells whenever other rows come into sight. */
  void onMoved(Runnable moved) {
    list.skinProperty()
        .subscribe(
            skin -> flow().ifPresent(f -> f.positionProperty().subscribe(at -> moved.run())));
  }

  /**
   * Sets the page anew in another size or width; the topmost row stays topmost. Says whether it
   * did.
   */
  boolean rescale(TypeScale to) {
    if (to.equals(scale)) {
      return false;
    }
    int top = firstVisible();
    scale = to;
    list.refresh();
    if (top > 0) {
      list.scrollTo(top);
    }
    return true;
  }

  void showHighlights(List<RowHighlight> shown) {
    highlights = shown;
    cells().forEach(ReaderCell::overlay);
  }

  List<RowHighlight> highlightsIn(int row) {
    return highlights.stream().filter(h -> h.row() == row).toList();
  }

  /** The highlight at a place in the text; of several that overlap the shortest. */
  Optional<Highlight> highlightAt(TextSelection.Point point) {
    return highlights.stream()
        .filter(h -> h.covers(point))
        .min(Comparator.comparingInt(h -> h.span().end() - h.span().start()))
        .map(RowHighlight::highlight);
  }

  /** Where a place in the text is in the scene; empty while its row is not on show. */
  Optional<Bounds> caretAt(TextSelection.Point point) {
    return cellOf(point.row())
        .flatMap(ReaderCell::paragraph)
        .map(pane -> pane.caretAt(point.offset()));
  }

  Optional<Span> hitIn(int row) {
    return hit.filter(h -> h.row() == row).map(ReaderPage.Hit::span);
  }

  Optional<Span> selectionIn(int row) {
    int length = row >= 0 && row < rows().size() ? rows().get(row).text().length() : 0;
    return selection.flatMap(s -> s.in(row, length));
  }

  Optional<TextSelection> selection() {
    return selection.filter(s -> !s.isEmpty());
  }

  /** The selection, also while it is still between two characters. */
  Optional<TextSelection> rawSelection() {
    return selection;
  }

  void select(Optional<TextSelection> wanted) {
    selection = wanted;
    cells().forEach(ReaderCell::overlay);
  }

  /** Brings a hit to the upper third of the window. */
  void showHit(Optional<ReaderPage.Hit> wanted) {
    hit = wanted;
    cells().forEach(ReaderCell::overlay);
    wanted.ifPresent(
        h -> {
          boolean inSight = cellOf(h.row()).filter(c -> whollyVisible(c, h.span())).isPresent();
          if (!inSight) {
            list.scrollTo(h.row());
            Platform.runLater(() -> lower(h));
          }
        });
  }

  private boolean whollyVisible(ReaderCell cell, Span span) {
    double top = cell.paragraph().map(p -> topInList(p, span)).orElse(-1.0);
    return top >= 0 && top < list.getHeight() - 2 * scale.size();
  }

  private double topInList(ParagraphPane pane, Span span) {
    return list.sceneToLocal(pane.localToScene(0, pane.topOf(span))).getY();
  }

  private void lower(ReaderPage.Hit wanted) {
    cellOf(wanted.row())
        .flatMap(ReaderCell::paragraph)
        .ifPresent(p -> scrollBy(topInList(p, wanted.span()) - list.getHeight() / 3));
  }

  /** The cells on show. */
  private Stream<ReaderCell> cells() {
    return list.lookupAll(".reader-cell").stream()
        .filter(node -> node instanceof ReaderCell && node.isVisible())
        .map(ReaderCell.class::cast);
  }

  private Optional<ReaderCell> cellOf(int row) {
    return cells().filter(c -> c.getIndex() == row && !c.isEmpty()).findFirst();
  }

  /** The place in the text nearest to a point of the scene. */
  Optional<TextSelection.Point> pointAt(double sceneX, double sceneY) {
    return cells()
        .filter(c -> c.paragraph().isPresent())
        .min(Comparator.comparingDouble(c -> distance(c, sceneY)))
        .map(
            c ->
                new TextSelection.Point(
                    c.getIndex(), c.paragraph().orElseThrow().offsetAt(sceneX, sceneY)));
  }

  private static double distance(ReaderCell cell, double sceneY) {
    double y = cell.sceneToLocal(0, sceneY).getY();
    return y < 0 ? -y : Math.max(0, y - cell.getHeight());
  }

  int firstVisible() {
    return flow().map(f -> f.getFirstVisibleCell()).map(c -> c.getIndex()).orElse(0);
  }

  /** How far one has come: 1 once the end is in sight. */
  double fraction() {
    int last = flow().map(f -> f.getLastVisibleCell()).map(c -> c.getIndex()).orElse(0);
    int size = rows().size();
    if (size == 0) {
      return 0;
    }
    return last >= size - 1 ? 1 : (double) firstVisible() / size;
  }

  /** How much of the page lies above the lower edge of the window: 1 at its end. */
  double progress() {
    return fraction() == 1 ? 1 : flow().map(VirtualFlow::getPosition).orElse(0.0);
  }

  void scrollTo(int row) {
    list.scrollTo(row);
  }

  void scrollBy(double pixels) {
    flow().ifPresent(f -> f.scrollPixels(pixels));
  }

  private Optional<VirtualFlow<?>> flow() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.of(flow)
        : Optional.empty();
  }
}

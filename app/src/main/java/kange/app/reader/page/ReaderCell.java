package kange.app.reader.page;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import kange.app.parts.WrappingCell;

/** A row of the page in the middle of the window. */
final class ReaderCell extends WrappingCell<ReaderRow> {
  /** So far below the upper edge, in pixels, a line is still the topmost. */
  private static final double TOP_LINE = 8;

  private final ReaderList list;
  private final StackPane box = new StackPane();
  private Optional<ParagraphPane> paragraph = Optional.empty();

  ReaderCell(ReaderList list) {
    this.list = list;
    getStyleClass().add("reader-cell");
    box.setAlignment(Pos.TOP_CENTER);
  }

  @Override
  protected void updateItem(ReaderRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      paragraph = Optional.empty();
      setGraphic(null);
      return;
    }
    TypeScale scale = list.scale();
    double head = getIndex() == 0 ? Math.rint(scale.size() * 1.3) : 0;
    box.setPadding(new Insets(head + scale.spaceAbove(row), 0, scale.spaceBelow(row), 0));
    if (row.kind() == ReaderRow.Kind.END) {
      paragraph = Optional.empty();
      box.getChildren().setAll(list.end(scale.measure()));
    } else if (paragraph.filter(pane -> pane.isOf(row, scale)).isEmpty()) {
      ParagraphPane pane = new ParagraphPane(row, list.typesetter());
      paragraph = Optional.of(pane);
      box.getChildren().setAll(pane);
    }
    setGraphic(box);
    overlay();
  }

  Optional<ParagraphPane> paragraph() {
    return paragraph;
  }

  /** Shows marks, the present hit and the selection, as far as they are in this row. */
  void overlay() {
    paragraph.ifPresent(pane -> pane.show(list.marksIn(getIndex())));
  }

  /** How far below the upper edge of the list a place in the row's text is. */
  double topIn(Node list, int offset) {
    boolean top = offset == 0 || paragraph.isEmpty();
    Bounds place =
        top ? localToScene(getLayoutBounds()) : paragraph.orElseThrow().caretAt(offset, false);
    return list.sceneToLocal(place).getMinY();
  }

  /** The first place in the row's text that is in sight. */
  int firstOffsetIn(Node list) {
    Bounds box = list.localToScene(list.getLayoutBounds());
    return paragraph.map(p -> p.offsetAt(0, box.getMinY() + TOP_LINE)).orElse(0);
  }
}

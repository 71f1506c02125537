package kange.app.reader;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import kange.app.parts.WrappingCell;

/** A row of the page in the middle of the window. */
final class ReaderCell extends WrappingCell<ReaderRow> {
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
    paragraph = Optional.empty();
    if (empty || row == null) {
      setGraphic(null);
      return;
    }
    TypeScale scale = list.scale();
    double head = getIndex() == 0 ? scale.size() * 1.3 : 0;
    box.setPadding(new Insets(head + scale.spaceAbove(row), 0, scale.spaceBelow(row), 0));
    if (row.kind() == ReaderRow.Kind.END) {
      box.getChildren().setAll(list.end(scale.measure()));
    } else {
      ParagraphPane pane = new ParagraphPane(row, scale);
      paragraph = Optional.of(pane);
      box.getChildren().setAll(pane);
    }
    setGraphic(box);
    overlay();
  }

  Optional<ParagraphPane> paragraph() {
    return paragraph;
  }

  /** Shows highlights, the present hit and the selection, as far as they are in this row. */
  void overlay() {
    paragraph.ifPresent(
        pane -> {
          pane.showHighlights(list.highlightsIn(getIndex()));
          pane.showHit(list.hitIn(getIndex()));
          pane.showSelection(list.selectionIn(getIndex()));
        });
  }
}

package kange.app.browse;

import atlantafx.base.theme.Styles;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import kange.app.parts.WrappingCell;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;

/** A year, or a board of covers. */
final class ShelfCell extends WrappingCell<ShelfRow> {
  private final BooleanSupplier mixed;
  private final RoomContext context;
  private final Texts texts;

  /**
   * @param mixed whether issues of several journals stand together
   */
  ShelfCell(BooleanSupplier mixed, RoomContext context, Texts texts) {
    this.mixed = mixed;
    this.context = context;
    this.texts = texts;
    getStyleClass().add("quiet");
  }

  @Override
  protected void updateItem(ShelfRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
    } else if (row instanceof ShelfRow.Year year) {
      setGraphic(year(year));
    } else {
      setGraphic(board((ShelfRow.Board) row));
    }
  }

  private HBox year(ShelfRow.Year year) {
    Label name =
        new Label(
            year.year()
                .map(y -> texts.get("shelves.year", y.toString()))
                .orElse(texts.get("shelves.noyear")));
    name.getStyleClass().add("shelf-year");
    Label count = new Label(texts.get("count.issues", year.issues()));
    count.getStyleClass().add(Styles.TEXT_MUTED);
    HBox line = new HBox(name, count);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("shelf-head");
    return line;
  }

  private HBox board(ShelfRow.Board board) {
    HBox line = new HBox();
    line.getStyleClass().add("covers");
    boolean named = mixed.getAsBoolean();
    board.issues().forEach(i -> line.getChildren().add(new CoverButton(i, named, context, texts)));
    return line;
  }
}

package kange.app.shelves;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import kange.app.cover.CoverButton;
import kange.app.parts.WrappingCell;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.catalogue.IssueSummary;

/** A year, or a board of covers. What a cell once made it shows again with other issues. */
final class ShelfCell extends WrappingCell<ShelfRow> {
  private final ShelfView shelf;
  private final RoomContext context;
  private final Texts texts;
  private final HBox board = new HBox();
  private final Label year = new Label();
  private final Label count = new Label();
  private final HBox head = new HBox(year, count);

  ShelfCell(ShelfView shelf, RoomContext context, Texts texts) {
    this.shelf = shelf;
    this.context = context;
    this.texts = texts;
    getStyleClass().add("quiet");
    board.getStyleClass().add("covers");
    year.getStyleClass().add("shelf-year");
    count.getStyleClass().add(Styles.TEXT_MUTED);
    head.setAlignment(Pos.BASELINE_LEFT);
    head.getStyleClass().add("shelf-head");
  }

  @Override
  protected void updateItem(ShelfRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
    } else if (row instanceof ShelfRow.Year of) {
      show(of.span());
      setGraphic(head);
    } else {
      show((ShelfRow.Board) row);
      setGraphic(board);
    }
  }

  /** The cover of an issue, when it stands on this board. */
  Optional<CoverButton> cover(int issue) {
    return getItem() instanceof ShelfRow.Board b && b.from() <= issue && issue < b.to()
        ? Optional.of((CoverButton) board.getChildren().get(issue - b.from()))
        : Optional.empty();
  }

  /** The issue of a cover on this board. */
  OptionalInt issue(EventTarget cover) {
    int at = board.getChildren().indexOf(cover);
    return at >= 0 && getItem() instanceof ShelfRow.Board b
        ? OptionalInt.of(b.from() + at)
        : OptionalInt.empty();
  }

  private void show(YearSpan span) {
    year.setText(
        span.year()
            .map(y -> texts.get("shelves.year", y.toString()))
            .orElse(texts.get("shelves.noyear")));
    count.setText(texts.get("count.issues", span.issues()));
  }

  private void show(ShelfRow.Board row) {
    int issues = row.to() - row.from();
    while (board.getChildren().size() < issues) {
      board.getChildren().add(new CoverButton(shelf.covers(), context, texts));
    }
    for (int i = 0; i < board.getChildren().size(); i++) {
      CoverButton cover = (CoverButton) board.getChildren().get(i);
      Optional<IssueSummary> issue = i < issues ? shelf.issue(row.from() + i) : Optional.empty();
      issue.ifPresent(shown -> cover.show(shown, shelf.mixed(), shelf.coverWidth()));
      // A cover on its way keeps its place.
      cover.setVisible(issue.isPresent());
      cover.setManaged(i < issues);
    }
  }
}

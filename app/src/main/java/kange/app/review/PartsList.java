package kange.app.review;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import kange.app.parts.Cells;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.model.review.ReviewState;

/** The whole file from top to bottom, piece by piece. */
final class PartsList extends ListView<Part> {
  private final ReviewModel model;
  private final IntConsumer line;

  /**
   * @param line brings a line of the source into sight
   */
  PartsList(ReviewModel model, IntConsumer line, Texts texts) {
    this.model = model;
    this.line = line;
    setId("review-parts");
    setAccessibleText(texts.get("review.parts"));
    getStyleClass().addAll("plain-list", "review-parts");
    setCellFactory(view -> new PartCell(texts));
    addEventHandler(MouseEvent.MOUSE_CLICKED, e -> open());
    setOnKeyPressed(
        e -> {
          if (RoomKey.OPEN.matches(e)) {
            open();
            e.consume();
          }
        });
    model.stateProperty().subscribe(state -> state.ifPresent(this::show));
    model.walk().placeProperty().subscribe(place -> mark());
  }

  private void show(ReviewState state) {
    List<Part> now = Part.of(state);
    if (now.size() == getItems().size()) {
      for (int i = 0; i < now.size(); i++) {
        if (!now.get(i).equals(getItems().get(i))) {
          getItems().set(i, now.get(i));
        }
      }
    } else {
      getItems().setAll(now);
    }
    mark();
  }

  private void open() {
    Part part = getSelectionModel().getSelectedItem();
    if (part == null) {
      return;
    }
    line.accept(part.firstLine());
    switch (part) {
      case Part.Card card -> model.walk().go(OpenDoubt.ISSUE);
      case Part.Entry entry -> model.walk().go(entry.place());
      case Part.Rest rest -> {}
    }
  }

  /** The piece that is looked at is the one that is selected, and in sight. */
  private void mark() {
    int place = model.walk().placeProperty().get();
    for (int i = 0; i < getItems().size(); i++) {
      boolean looked =
          switch (getItems().get(i)) {
            case Part.Card card -> place == OpenDoubt.ISSUE;
            case Part.Entry entry -> entry.place() == place;
            case Part.Rest rest -> false;
          };
      if (looked) {
        getSelectionModel().select(i);
        Cells.show(this, i);
        return;
      }
    }
  }
}

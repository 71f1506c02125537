package kange.app.review;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;

/** At the left: the file from top to bottom, or the contents page beside what became of it. */
final class LeftSide extends VBox {
  private final ContentsModel model;
  private final PartsList parts;
  private final ContentsPane contents;
  private final ToggleGroup views = new ToggleGroup();
  private final ToggleButton partsView;
  private final ToggleButton contentsView;

  LeftSide(ContentsModel model, PartsList parts, ContentsPane contents, Texts texts) {
    this.model = model;
    this.parts = parts;
    this.contents = contents;
    getStyleClass().add("review-left");
    partsView = view("review-show-parts", texts.get("contents.show-parts"), Styles.LEFT_PILL);
    contentsView = view("review-show-contents", texts.get("contents.name"), Styles.RIGHT_PILL);
    Tooltips.name(contentsView, texts.get("contents.name"), texts, RoomKey.COMPARE);
    HBox bar = new HBox(partsView, contentsView);
    bar.getStyleClass().add("review-left-bar");
    VBox.setVgrow(parts, Priority.ALWAYS);
    VBox.setVgrow(contents, Priority.ALWAYS);
    getChildren().addAll(bar, parts, contents);
    views.selectToggle(partsView);
    views.selectedToggleProperty().subscribe(this::show);
    model
        .rowsProperty()
        .subscribe(
            rows -> {
              long alone = rows.orElse(List.of()).stream().filter(ListedRow::alone).count();
              contentsView.setText(
                  alone == 0
                      ? texts.get("contents.name")
                      : texts.get("contents.name.count", alone));
            });
  }

  private ToggleButton view(String id, String name, String shape) {
    ToggleButton button = new ToggleButton(name);
    button.setId(id);
    button.setToggleGroup(views);
    button.getStyleClass().addAll(Styles.SMALL, shape);
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  private void show(Toggle chosen) {
    if (chosen == null) {
      // One of the two is always on show.
      views.selectToggle(contents.isVisible() ? contentsView : partsView);
      return;
    }
    boolean comparing = chosen == contentsView;
    shown(parts, !comparing);
    shown(contents, comparing);
    getStyleClass().remove("comparing");
    if (comparing) {
      getStyleClass().add("comparing");
    }
    model.want(comparing);
  }

  private static void shown(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }

  /** Gives the keyboard to what is on show. */
  void takeKeyboard() {
    if (contents.isVisible()) {
      contents.takeKeyboard();
    } else {
      parts.requestFocus();
    }
  }

  /** Shows the other of the two. */
  void turn() {
    views.selectToggle(views.getSelectedToggle() == contentsView ? partsView : contentsView);
  }
}

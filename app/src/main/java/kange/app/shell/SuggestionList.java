package kange.app.shell;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import kange.app.settings.Searches;

/** Hangs under the search field while that has the keyboard; the arrows walk in it. */
final class SuggestionList {
  private static final double ROW = 2.7;

  /** As large as the window; the list is put in when first shown: a window opens sooner without. */
  private final Pane ground = new Pane();

  private final ListView<SuggestionRow> list = new ListView<>();
  private final SuggestionsModel model;
  private final TextField field;
  private final Shell shell;
  private final Texts texts;

  public SuggestionList(TextField field, SuggestionsModel model, Shell shell, Texts texts) {
    this.field = field;
    this.model = model;
    this.shell = shell;
    this.texts = texts;
    ground.setPickOnBounds(false);
    list.setId("suggestions");
    list.getStyleClass().addAll("plain-list", "palette-list", "suggestions");
    list.setManaged(false);
    list.setFocusTraversable(false);
    list.setAccessibleText(texts.get("suggest.name"));
    list.setCellFactory(v -> new SuggestionCell(texts, this::forget));
    list.setItems(model.rows());
    list.setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY) {
            choose();
          }
        });
    model.rows().subscribe(this::place);
    field.focusedProperty().subscribe(on -> list.setVisible(false));
    list.setVisible(false);
  }

  public Node view() {
    return ground;
  }

  /** Shows what goes with the field as it is. */
  public void open() {
    model.show(field.getText());
    place();
  }

  public void close() {
    model.clear();
  }

  boolean isOpen() {
    return list.isVisible();
  }

  /** Whether the key was for the list. */
  public boolean takes(KeyCode key) {
    if (!isOpen()) {
      return false;
    }
    boolean chosen = !list.getSelectionModel().isEmpty();
    switch (key) {
      case DOWN -> walk(1);
      case UP -> walk(-1);
      case ESCAPE -> close();
      case ENTER -> {
        return chosen && choose();
      }
      case DELETE -> {
        return chosen && forget(list.getSelectionModel().getSelectedItem());
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void walk(int step) {
    int to = list.getSelectionModel().getSelectedIndex() + step;
    if (to < 0) {
      list.getSelectionModel().clearSelection();
    } else if (to < list.getItems().size()) {
      list.getSelectionModel().select(to);
      list.scrollTo(Math.max(0, to - 3));
    }
  }

  private boolean choose() {
    SuggestionRow row = list.getSelectionModel().getSelectedItem();
    if (row != null) {
      close();
      model.go(row, shell);
    }
    return row != null;
  }

  private boolean forget(SuggestionRow row) {
    if (row instanceof SuggestionRow.Named) {
      return false;
    }
    Searches before = shell.context().settings().get().searches();
    model.forget(row);
    shell
        .context()
        .notices()
        .offer(
            texts.get("suggest.forgotten", row.text()),
            texts.get("action.undo"),
            () -> shell.context().settings().update(s -> s.withSearches(before)));
    return true;
  }

  private void place() {
    boolean show = field.isFocused() && !model.rows().isEmpty() && ground.getParent() != null;
    list.getSelectionModel().clearSelection();
    if (show) {
      if (list.getParent() == null) {
        ground.getChildren().add(list);
      }
      Bounds under = ground.sceneToLocal(field.localToScene(field.getLayoutBounds()));
      double row = ROW * field.getFont().getSize();
      double height = row * Math.min(10, model.rows().size()) + row / 2;
      double room = ground.getLayoutBounds().getHeight() - under.getMaxY() - 8;
      height = Math.min(height, Math.max(row, room));
      list.resizeRelocate(under.getMinX(), under.getMaxY() + 4, under.getWidth(), height);
      ground.toFront();
    }
    list.setVisible(show);
  }
}

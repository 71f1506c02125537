package kange.app.shell;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import kange.app.settings.Searches;
import kange.app.work.Continuation;

/** Hangs under the search field while that has the keyboard; the arrows walk in it. */
final class SuggestionList {
  /** More than fit in well under a field. */
  private static final int MOST_ROWS = 10;

  /** From the list to the field above it, and to the lower edge of the window. */
  private static final double GAP = 4;

  /** So long after the last character the hits below are what one looks for. */
  private static final Duration REST = Duration.seconds(1.5);

  /** As large as the window; the list is put in when first shown: a window opens sooner without. */
  private final Pane ground = new Pane();

  private final ListView<SuggestionRow> list = new ListView<>();
  private final PauseTransition rest = new PauseTransition(REST);
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
    model.rows().subscribe(this::changed);
    rest.setOnFinished(e -> Continuation.then(shell.ready(), this::giveWay));
    list.hoverProperty().subscribe((before, over) -> restart());
    field.focusedProperty().subscribe(on -> list.setVisible(false));
    list.setVisible(false);
  }

  public Node view() {
    return ground;
  }

  /** Shows what goes with the field as it is. */
  public void open() {
    model.show(field.getText());
    changed();
  }

  private void changed() {
    place();
    restart();
  }

  /** What is remembered hangs under an empty field, where there are no hits to see. */
  private void restart() {
    rest.stop();
    if (isOpen() && !field.getText().isBlank()) {
      rest.play();
    }
  }

  /** Hits are in and typing rests: unless somebody is about to choose, the hits are shown. */
  private void giveWay() {
    boolean typedOn = rest.getStatus() == Animation.Status.RUNNING;
    if (!typedOn && !list.isHover() && list.getSelectionModel().isEmpty()) {
      close();
    }
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
      list.applyCss();
      Bounds under = ground.sceneToLocal(field.localToScene(field.getLayoutBounds()));
      double top = under.getMaxY() + GAP;
      list.resizeRelocate(under.getMinX(), top, under.getWidth(), height(top));
      ground.toFront();
    }
    list.setVisible(show);
  }

  /** As many whole rows as there are, or as there is room for. */
  private double height(double top) {
    double row = Math.ceil(list.getFixedCellSize());
    double frame = list.getInsets().getTop() + list.getInsets().getBottom();
    double room = ground.getLayoutBounds().getHeight() - top - GAP - frame;
    double rows = Math.min(Math.min(MOST_ROWS, model.rows().size()), Math.floor(room / row));
    return Math.max(1, rows) * row + frame;
  }
}

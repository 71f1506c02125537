package kange.app.manual;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;

/** The manual: its chapters at the left, one of them on the page. */
public final class ManualRoom implements Room {
  private final BorderPane view = new BorderPane();
  private final ScrollPane pane = new ScrollPane();
  private final ListView<Chapter> chapters = new ListView<>();

  public ManualRoom(RoomContext context) {
    Texts texts = context.texts(ManualRoom.class);
    List<Chapter> all = ManualText.in(context.language());
    chapters.setId("manual-chapters");
    chapters.getItems().setAll(all);
    chapters.setAccessibleText(texts.get("manual.title"));
    chapters.getStyleClass().addAll("plain-list", "side-list");
    chapters.getSelectionModel().selectedItemProperty().subscribe(this::show);
    Label title = new Label(texts.get("manual.title"));
    title.getStyleClass().addAll(Styles.TITLE_2, "manual-title");
    VBox.setVgrow(chapters, Priority.ALWAYS);
    VBox side = new VBox(title, chapters);
    side.getStyleClass().addAll("side", "manual-side");
    pane.setId("manual-page");
    pane.setFitToWidth(true);
    pane.getStyleClass().add("manual-pane");
    view.getStyleClass().addAll("room", "manual");
    view.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("manual.css")).toExternalForm());
    view.setLeft(side);
    view.setCenter(pane);
    chapters.getSelectionModel().selectFirst();
  }

  private void show(Chapter chapter) {
    if (chapter != null) {
      pane.setContent(ChapterView.of(chapter, pane.viewportBoundsProperty()));
      pane.setVvalue(0);
    }
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void focus() {
    chapters.requestFocus();
  }
}

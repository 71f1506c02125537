package kange.app.welcome;

import atlantafx.base.theme.Styles;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kange.app.parts.PavilionPicture;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The first start: a picture, a sentence, two buttons. */
public final class WelcomeRoom implements Room {
  private final VBox view = new VBox();
  private final Button samples = new Button();
  private final RoomContext context;

  public WelcomeRoom(RoomContext context) {
    this.context = context;
    Texts texts = context.texts(WelcomeRoom.class);
    WelcomeModel model = new WelcomeModel(context.archive(), context.work(), context.notices());
    Label title = new Label(texts.get("welcome.title"));
    title.getStyleClass().addAll(Styles.TITLE_1);
    Label sentence = new Label(texts.get("welcome.text"));
    sentence.setWrapText(true);
    sentence.getStyleClass().add("blank-text");
    samples.setText(texts.get("samples.open"));
    samples.setId("welcome-samples");
    samples.setGraphic(new FontIcon(Material2OutlinedMZ.MENU_BOOK));
    samples.setDefaultButton(true);
    samples.getStyleClass().add(Styles.LARGE);
    samples.setOnAction(e -> model.openSamples(report -> enter(new Place.Home())));
    Button empty =
        new Button(texts.get("welcome.empty"), new FontIcon(Material2OutlinedAL.ADD_BOX));
    empty.setId("welcome-empty");
    empty.getStyleClass().add(Styles.LARGE);
    empty.setOnAction(e -> enter(firstImport()));
    HBox buttons = new HBox(samples, empty);
    buttons.setAlignment(Pos.CENTER);
    buttons.getStyleClass().add("blank-buttons");
    buttons.disableProperty().bind(model.busyProperty());
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.progress().fractionProperty());
    bar.visibleProperty().bind(model.busyProperty());
    bar.getStyleClass().add(Styles.MEDIUM);
    Label item = new Label();
    item.textProperty().bind(model.progress().itemProperty());
    item.getStyleClass().add(Styles.TEXT_MUTED);
    item.visibleProperty().bind(model.busyProperty());
    view.setAlignment(Pos.CENTER);
    view.getStyleClass().addAll("room", "blank", "welcome");
    view.getChildren().addAll(new PavilionPicture(), title, sentence, buttons, bar, item);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    samples.requestFocus();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void focus() {
    samples.requestFocus();
  }

  private Place firstImport() {
    return context.navigator().knows(Place.Intake.class) ? Place.Intake.empty() : new Place.Home();
  }

  private void enter(Place place) {
    context.settings().update(s -> s.withWelcomed(true));
    context.navigator().replace(place);
  }
}

package kange.app.profile;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.model.habit.HabitKind;

/** What can be told of a journal's habits: four fields, one entry a line, and the buttons below. */
public final class ProfileRoom implements Room {
  private static final int IN_A_ROW = 2;
  private final VBox view = new VBox();
  private final GridPane fields = new GridPane();
  private final RoomContext context;
  private final Texts texts;
  private final ProfileModel model;

  public ProfileRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(ProfileRoom.class);
    model = new ProfileModel(context.archive(), context.work(), context.notices(), texts);
    view.getStyleClass().addAll("room", "profile");
    view.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("profile.css")).toExternalForm());
    fill();
    VBox page =
        new VBox(new ProposalList(model, texts), new EffectList(model, context, texts), fields);
    page.getStyleClass().add("profile-page");
    ScrollPane pane = new ScrollPane(page);
    pane.setFitToWidth(true);
    pane.getStyleClass().add("home");
    VBox.setVgrow(pane, Priority.ALWAYS);
    view.getChildren().addAll(head(), pane, new ProfileBar(model, texts).view());
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    return model.load(((Place.Profile) place).journal()).settled();
  }

  /** What is typed and not saved would be gone with the next journal: better say so. */
  @Override
  public void leave() {
    if (model.fields().unsaved().get() && !model.runningProperty().get()) {
      String sentence = texts.get("profile.unsaved", model.journalProperty().get());
      Supplier<BackgroundTask> saving = model.saving();
      context
          .notices()
          .offer(
              sentence,
              texts.get("profile.save"),
              () -> {
                BackgroundTask unused = saving.get();
              });
    }
  }

  @Override
  public void focus() {
    fields.lookup("#" + ProfileField.id(HabitKind.COLUMN)).requestFocus();
  }

  private Node head() {
    Label title = new Label();
    title
        .textProperty()
        .bind(model.journalProperty().map(journal -> texts.get("profile.title", journal)));
    title.getStyleClass().add(Styles.TITLE_2);
    title.setWrapText(true);
    Label use = new Label(model.readOnly() ? model.readOnlyReason() : texts.get("profile.use"));
    use.setId("profile-use");
    use.getStyleClass().add(model.readOnly() ? Styles.WARNING : Styles.TEXT_MUTED);
    use.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    use.setMinHeight(Region.USE_PREF_SIZE);
    VBox head = new VBox(title, use);
    head.getStyleClass().add("room-head");
    return head;
  }

  private void fill() {
    fields.getStyleClass().add("profile-fields");
    for (int column = 0; column < IN_A_ROW; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(100.0 / IN_A_ROW);
      fields.getColumnConstraints().add(half);
    }
    int place = 0;
    for (HabitKind kind : HabitKind.values()) {
      ProfileField field = new ProfileField(kind, model, texts);
      fields.add(field, place % IN_A_ROW, place / IN_A_ROW);
      place++;
    }
  }
}

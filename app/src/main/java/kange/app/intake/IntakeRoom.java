package kange.app.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kange.app.files.DropZone;
import kange.app.intake.IntakeFile.State;
import kange.app.intake.IntakeWork.Phase;
import kange.app.parts.OpenedRows;
import kange.app.parts.ReadOnly;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;

/** The import desk: files dropped or chosen at the left, one of them in full at the right. */
public final class IntakeRoom implements Room {
  private final VBox view = new VBox();
  private final ListView<IntakeFile> list = new ListView<>();
  private final RoomContext context;
  private final Texts texts;
  private final IntakeModel model;
  private final IntakeDetails details;
  private final ReadOnly readOnly;
  private final Node zone;
  private final Node desk;
  private Place shown = Place.Intake.empty();
  private Optional<IntakeFile> inFull = Optional.empty();
  private boolean here;

  public IntakeRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(IntakeRoom.class);
    model = new IntakeModel(context.archive(), context.work(), context.notices(), texts);
    readOnly = ReadOnly.of(context);
    details =
        new IntakeDetails(model, !readOnly.on(), context.navigator(), texts, list::requestFocus);
    IntakeHead head = new IntakeHead(model, context.files(), readOnly, texts);
    desk = desk();
    zone = head.zone();
    StackPane body = new StackPane(zone, desk);
    VBox.setVgrow(body, Priority.ALWAYS);
    view.getStyleClass().addAll("room", "intake");
    view.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("intake.css")).toExternalForm());
    view.getChildren().addAll(head.line(), body);
    DropZone.on(view, files -> !readOnly.on(), model::add);
    show(Phase.EMPTY);
    model.doing().phaseProperty().subscribe(this::changed);
    // As the list itself hears of new rows only after us.
    model.onArrival(file -> context.work().onUi(() -> choose(model.row(file))));
  }

  private void choose(int row) {
    if (row >= 0) {
      list.getSelectionModel().select(row);
      list.scrollTo(row);
    }
  }

  private void changed(Phase before, Phase now) {
    show(now);
    if (before == Phase.EMPTY && here) {
      // Where nothing lay, the keyboard was at a button that is gone.
      list.requestFocus();
    }
    boolean ended = before == Phase.READING || before == Phase.FILING;
    if (ended && now == Phase.REST && !here) {
      sayElsewhere();
    }
  }

  private void show(Phase phase) {
    zone.setVisible(phase == Phase.EMPTY);
    desk.setVisible(phase != Phase.EMPTY);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    List<Path> dropped = ((Place.Intake) place).dropped();
    here = true;
    boolean news = !place.equals(shown) && !dropped.isEmpty();
    shown = place;
    if (news && readOnly.on()) {
      readOnly.reason().ifPresent(context.notices()::error);
    }
    CompletableFuture<Void> opened = model.open().settled();
    return news && !readOnly.on()
        ? opened.thenCompose(done -> model.add(dropped).settled())
        : opened;
  }

  @Override
  public void leave() {
    here = false;
  }

  @Override
  public void focus() {
    if (model.doing().phaseProperty().get() == Phase.EMPTY) {
      Room.super.focus();
    } else {
      list.requestFocus();
    }
  }

  /** It is done while its person reads elsewhere: they are told, and shown the way back. */
  private void sayElsewhere() {
    context
        .notices()
        .offer(
            texts.get("intake.done", model.summary().sentence(texts)),
            texts.get("intake.back"),
            () -> context.navigator().open(shown));
  }

  private Node desk() {
    list.setId("intake-list");
    list.setAccessibleText(texts.get("intake.list"));
    list.getStyleClass().addAll("plain-list", "articles", "intake-list");
    list.setCellFactory(v -> new IntakeCell(texts));
    list.setItems(model.files());
    list.getSelectionModel().selectedIndexProperty().subscribe(i -> showChosen());
    // The list itself hears of the change only after us, and then drops its selection.
    model.files().subscribe(() -> context.work().onUi(this::showChosen));
    HBox panes = new HBox(list, details.view());
    HBox.setHgrow(list, Priority.ALWAYS);
    HBox.setHgrow(details.view(), Priority.SOMETIMES);
    VBox.setVgrow(panes, Priority.ALWAYS);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    OpenedRows.on(list, this::open);
    return new VBox(panes, new IntakeBar(model, !readOnly.on(), texts).view());
  }

  private void pressed(KeyEvent e) {
    IntakeFile chosen = list.getSelectionModel().getSelectedItem();
    if (chosen == null || readOnly.on()) {
      return;
    }
    if (RoomKey.REMOVE.matches(e)) {
      model.remove(List.of(chosen));
    } else if (RoomKey.OPEN.matches(e)) {
      goOn(chosen);
    } else {
      return;
    }
    e.consume();
  }

  /** What can be filed without a look is filed; then the file that is chosen is looked at. */
  private void goOn(IntakeFile chosen) {
    if (model.summary().sure() > 0) {
      model.fileSure();
    } else if (chosen.state() == State.DOUBTED) {
      context.navigator().open(Place.QueueReview.of(chosen.id()));
    }
  }

  /** Shows what a file was read as where it waits for a look, or what it has become. */
  private void open(IntakeFile chosen) {
    if (chosen.state() == State.DOUBTED || chosen.state() == State.SURE) {
      context.navigator().open(Place.QueueReview.of(chosen.id()));
    } else if (chosen.queued().issue().isPresent()) {
      context.navigator().open(new Place.Issue(chosen.queued().issue().getAsLong()));
    }
  }

  private void showChosen() {
    int index = list.getSelectionModel().getSelectedIndex();
    List<IntakeFile> files = model.files();
    if (files.isEmpty()) {
      inFull = Optional.empty();
      details.clear();
    } else if (index < 0 || index >= files.size()) {
      list.getSelectionModel().select(0);
    } else if (!inFull.equals(Optional.of(files.get(index)))) {
      inFull = Optional.of(files.get(index));
      details.show(files.get(index));
    }
  }
}

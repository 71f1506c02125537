package kange.app.intake;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kange.app.files.DropZone;
import kange.app.files.FileKind;
import kange.app.intake.IntakeModel.Phase;
import kange.app.parts.EmptyState;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.archive.Archive;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The import desk: files dropped or chosen at the left, one of them in full at the right. */
public final class IntakeRoom implements Room {
  private final VBox view = new VBox();
  private final ListView<IntakeFile> list = new ListView<>();
  private final RoomContext context;
  private final Texts texts;
  private final IntakeModel model;
  private final IntakeDetails details;
  private Place shown = Place.Intake.empty();
  private Optional<IntakeFile> inFull = Optional.empty();
  private boolean here;

  public IntakeRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(IntakeRoom.class);
    model = new IntakeModel(context.archive(), context.work(), context.notices(), texts);
    details = new IntakeDetails(model, !context.archive().readOnly(), context.navigator(), texts);
    Node desk = desk();
    Node zone = zone();
    StackPane body = new StackPane(zone, desk);
    VBox.setVgrow(body, Priority.ALWAYS);
    view.getStyleClass().addAll("room", "intake");
    view.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("intake.css")).toExternalForm());
    view.getChildren().addAll(head(), body);
    DropZone.on(view, files -> welcome(), model::add);
    model
        .phaseProperty()
        .subscribe(
            phase -> {
              zone.setVisible(phase == Phase.EMPTY);
              desk.setVisible(phase != Phase.EMPTY);
              if (phase == Phase.DONE && !here) {
                sayElsewhere();
              }
            });
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
    return news ? model.add(dropped).settled() : CompletableFuture.completedFuture(null);
  }

  @Override
  public void leave() {
    here = false;
  }

  @Override
  public void focus() {
    if (model.phaseProperty().get() == Phase.EMPTY) {
      Room.super.focus();
    } else {
      list.requestFocus();
    }
  }

  /** An import ends while its person reads: they are told, and shown the way back. */
  private void sayElsewhere() {
    context
        .notices()
        .offer(
            texts.get("intake.done", model.summary().sentence(texts)),
            texts.get("intake.back"),
            () -> context.navigator().open(shown));
  }

  private boolean welcome() {
    return model.phaseProperty().get() != Phase.RUNNING;
  }

  private Node head() {
    Label title = new Label(texts.get("rail.intake"));
    title.getStyleClass().add(Styles.TITLE_2);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button clear = new Button(texts.get("intake.clear"));
    clear.setId("intake-clear");
    clear.getStyleClass().add(Styles.FLAT);
    clear.setOnAction(e -> model.clear());
    HBox buttons = new HBox(clear, files(), folder());
    buttons.getStyleClass().add("details-buttons");
    model
        .phaseProperty()
        .subscribe(
            phase -> {
              buttons.setVisible(phase != Phase.EMPTY);
              buttons.setDisable(phase == Phase.RUNNING);
            });
    HBox head = new HBox(title, space, buttons);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("room-head");
    return head;
  }

  private Node zone() {
    Button files = files();
    files.setId("intake-files-first");
    files.getStyleClass().add(Styles.ACCENT);
    EmptyState blank =
        new EmptyState(
            Material2OutlinedAL.FILE_COPY,
            texts.get("intake.empty"),
            texts.get("intake.empty.text"),
            files,
            folder());
    blank.getStyleClass().add("drop-zone");
    return blank;
  }

  private Button files() {
    Button files =
        new Button(texts.get("intake.files"), new FontIcon(Material2OutlinedAL.INSERT_DRIVE_FILE));
    files.setOnAction(
        e ->
            add(
                context
                    .files()
                    .openFiles(
                        texts.get("intake.files.title"),
                        List.of(textFiles(), FileKind.all(texts.get("files.all"))))));
    return files;
  }

  private FileKind textFiles() {
    List<String> endings = Archive.textEndings();
    String patterns = endings.stream().map(e -> "*." + e).collect(Collectors.joining(" "));
    return new FileKind(texts.get("intake.files.kind", patterns), endings);
  }

  private Button folder() {
    Button folder =
        new Button(texts.get("intake.folder"), new FontIcon(Material2OutlinedAL.FOLDER_OPEN));
    folder.setOnAction(
        e -> add(context.files().openFolder(texts.get("intake.folder.title")).stream().toList()));
    return folder;
  }

  private void add(List<Path> chosen) {
    if (!chosen.isEmpty()) {
      model.add(chosen);
    }
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
    boolean writable = !context.archive().readOnly();
    return new VBox(panes, new IntakeBar(model, writable, texts).view());
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

package kange.app.print;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kange.app.parts.EmptyState;
import kange.app.parts.PagePreview;
import kange.app.parts.ProgressLine;
import kange.app.print.PrintModel.Phase;
import kange.app.shell.Place;
import kange.app.shell.Room;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The pages at the left as they will lie in the tray; printer and choices at the right. */
public final class PrintRoom implements Room {
  private final HBox view = new HBox();
  private final RoomContext context;
  private final Texts texts;
  private final PrintModel model;
  private final PrintForm form;
  private final PagePreview preview;
  private final Label title = new Label();
  private Optional<Place.Print> shown = Optional.empty();

  public PrintRoom(RoomContext context) {
    this.context = context;
    texts = context.texts(PrintRoom.class);
    model =
        new PrintModel(
            context.archive(), context.work(), context.notices(), texts, new SystemPrinters());
    preview = new PagePreview("print-preview", model.pages(), texts);
    model.draft().countProperty().subscribe(count -> preview.show(count.intValue()));
    form = new PrintForm(model, texts, noPrinter());
    view.getStyleClass().addAll("room", "two-panes", "print");
    view.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("print.css")).toExternalForm());
    view.getChildren().addAll(left(), right());
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public CompletableFuture<Void> open(Place place) {
    Place.Print print = (Place.Print) place;
    shown = Optional.of(print);
    title.setText(print.name());
    model.lookForPrinters();
    return model.load(print).settled();
  }

  @Override
  public void leave() {
    model.close();
  }

  @Override
  public void focus() {
    if (form.hasPrinter()) {
      form.focus();
    } else if (preview.view().isVisible()) {
      preview.focus();
    } else {
      Room.super.focus();
    }
  }

  private Node left() {
    title.setId("print-title");
    title.getStyleClass().add(Styles.TITLE_2);
    Label count = new Label();
    count.setId("print-count");
    count.getStyleClass().add(Styles.TEXT_MUTED);
    model
        .draft()
        .countProperty()
        .subscribe(n -> count.setText(n.intValue() == 0 ? "" : texts.get("print.pages", n)));
    VBox head = new VBox(title, count);
    head.getStyleClass().add("room-head");
    Node running = running();
    Button again = new Button(texts.get("print.layout.again"));
    again.setOnAction(e -> shown.ifPresent(model::load));
    EmptyState nothing =
        new EmptyState(
            Material2OutlinedMZ.PRINT,
            texts.get("print.nothing"),
            texts.get("print.nothing.text"),
            again);
    model
        .phaseProperty()
        .subscribe(
            phase -> {
              preview.view().setVisible(phase == Phase.READY || phase == Phase.SENDING);
              running.setVisible(phase == Phase.LAYING_OUT || phase == Phase.SENDING);
              running.setManaged(running.isVisible());
              nothing.setVisible(phase == Phase.NOTHING);
            });
    StackPane body = new StackPane(preview.view(), nothing);
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox left = new VBox(head, running, body);
    left.setMinWidth(0);
    HBox.setHgrow(left, Priority.ALWAYS);
    return left;
  }

  private Node right() {
    ScrollPane pane = new ScrollPane(form.view());
    pane.setFitToWidth(true);
    pane.getStyleClass().addAll("home", "print-pane");
    return pane;
  }

  private Node running() {
    HBox line =
        new ProgressLine(
            model.progress(),
            () -> said(model.phaseProperty().get()),
            model::cancel,
            "print-cancel",
            texts,
            model.phaseProperty());
    line.getStyleClass().add("print-running");
    return line;
  }

  private String said(Phase phase) {
    int done = model.progress().doneProperty().get();
    int total = model.progress().totalProperty().get();
    if (phase == Phase.SENDING) {
      return texts.get("print.sending", done, total);
    }
    return done < total
        ? texts.get("print.laying", done + 1, total, model.progress().itemProperty().get())
        : texts.get(total == 0 ? "print.preparing" : "print.pages.made");
  }

  private Node noPrinter() {
    Label said = new Label(texts.get("print.none"));
    said.setId("print-none");
    said.setWrapText(true);
    Button again = new Button(texts.get("print.look"));
    again.setOnAction(e -> model.lookForPrinters());
    Button export = new Button(texts.get("print.export"));
    export.setOnAction(e -> shown.ifPresent(this::export));
    export.setVisible(context.navigator().knows(Place.Export.class));
    HBox buttons = new HBox(again, export);
    buttons.getStyleClass().add("print-buttons");
    VBox box = new VBox(said, buttons);
    box.getStyleClass().add("print-field");
    return box;
  }

  private void export(Place.Print print) {
    context.navigator().open(new Place.Export(List.copyOf(print.articles()), print.name()));
  }
}

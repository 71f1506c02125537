package kange.app.palette;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import kange.app.palette.PaletteEntry.Kind;
import kange.app.shell.Command;
import kange.app.shell.Overlay;
import kange.app.shell.RoomContext;
import kange.app.shell.Shell;
import kange.app.shell.Texts;
import kange.app.shell.TypedText;
import kange.app.work.BackgroundTask;
import kange.app.work.Continuation;

/** The command palette (Ctrl+K): the keyboard stays in the field, the arrows walk in the list. */
public final class Palette implements Overlay {
  private static final int PAGE = 8;
  private final VBox view = new VBox();
  private final TextField field = new TextField();
  private final ListView<PaletteEntry> list = new ListView<>();
  private final PaletteModel model;
  private BackgroundTask finding = BackgroundTask.done();
  private final Shell shell;
  private final Texts texts;

  public Palette(Shell shell) {
    this.shell = shell;
    RoomContext context = shell.context();
    texts = context.texts(Palette.class);
    model =
        new PaletteModel(
            actions(),
            () -> new PaletteSource(context.archive(), context.navigator(), texts),
            context.work(),
            e -> context.notices().error(e));
    field.setId("palette-field");
    field.getStyleClass().add("palette-field");
    field.setPromptText(texts.get("palette.prompt"));
    field.setAccessibleText(texts.get("palette.prompt"));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    TypedText.listen(field, typed -> finding = model.type(typed));
    buildList();
    view.setId("palette");
    view.getStyleClass().addAll("overlay", "palette");
    view.setAccessibleRole(AccessibleRole.DIALOG);
    view.setAccessibleText(texts.get("palette.name"));
    view.getChildren().addAll(field, list);
  }

  private void buildList() {
    list.setId("palette-list");
    list.getStyleClass().addAll("plain-list", "palette-list");
    list.setItems(model.rows());
    list.setCellFactory(v -> new PaletteCell(texts));
    list.setFocusTraversable(false);
    // In a low window the list gives way, however large its rows are: it scrolls.
    list.setMinHeight(0);
    list.setAccessibleText(texts.get("palette.name"));
    list.setPlaceholder(new Label(texts.get("palette.nothing")));
    list.setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY) {
            go();
          }
        });
    model
        .rows()
        .subscribe(
            // The list itself hears of the change only after us, and then drops its selection.
            () -> context().work().onUi(this::selectFirst));
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public void opened() {
    field.clear();
    finding = model.open();
    field.requestFocus();
  }

  @Override
  public void closed() {
    model.close();
  }

  private void pressed(KeyEvent e) {
    switch (e.getCode()) {
      case DOWN -> walk(1);
      case UP -> walk(-1);
      case PAGE_DOWN -> walk(PAGE);
      case PAGE_UP -> walk(-PAGE);
      case ENTER -> goWhenFound();
      default -> {
        return;
      }
    }
    e.consume();
  }

  private RoomContext context() {
    return shell.context();
  }

  private void selectFirst() {
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void walk(int steps) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int now = list.getSelectionModel().getSelectedIndex();
      int to = Math.clamp(now + steps, 0, last);
      list.getSelectionModel().select(to);
      list.scrollTo(Math.max(0, to - PAGE / 2));
    }
  }

  /** Who types quickly means what is typed, not what is still on show. */
  private void goWhenFound() {
    BackgroundTask asked = finding;
    if (asked.settled().isDone()) {
      go();
      return;
    }
    Continuation.then(
        asked.settled(),
        () -> {
          if (!asked.cancelled()) {
            context().work().onUi(this::go);
          }
        });
  }

  private void go() {
    PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      shell.overlays().dismiss();
      model.use(chosen);
      chosen.go().run();
    }
  }

  private List<PaletteEntry> actions() {
    List<PaletteEntry> actions = new ArrayList<>();
    for (Command command : shell.commands()) {
      if (command.id().equals("palette")) {
        continue;
      }
      String name = texts.get("command." + command.id());
      List<String> names = new ArrayList<>(List.of(Fuzzy.fold(name)));
      names.addAll(Fuzzy.words(texts.get("command." + command.id() + ".words")));
      actions.add(
          new PaletteEntry(Kind.ACTION, name, command.keyText(texts), names, command.run()));
    }
    return actions;
  }
}

package kange.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import kange.app.messages.LocalizedException;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.shell.Fonts;
import kange.app.shell.Place;
import kange.app.shell.Shell;
import kange.app.shell.Texts;
import kange.app.window.AppWindow;
import kange.archive.Archive;

/**
 * The window of the tour, steered from outside the UI thread: every step returns when what it asked
 * for is on screen.
 */
final class TourWindow implements AutoCloseable {
  /** So far down an article's text begins at the latest, in the largest type. */
  private static final int PAGES = 5;

  private final UiThread ui;
  private final Camera camera;
  private final Texts texts;
  private final Consumer<String> say;
  private final SettingsModel settings;
  private final AppWindow window;
  private final Stage stage;

  /**
   * Opens the archive the settings name.
   *
   * @param out for what the rooms write
   */
  TourWindow(
      UiThread ui,
      Camera camera,
      Path out,
      Settings start,
      Fonts fonts,
      Texts texts,
      Consumer<String> say) {
    this.ui = ui;
    this.camera = camera;
    this.texts = texts;
    this.say = say;
    this.settings = new SettingsModel(start, changed -> {});
    this.window = ui.ask(() -> new AppWindow(settings, new OutFolderPicker(out), fonts));
    this.stage = ui.ask(Stage::new);
    ui.run(
        () -> {
          stage.setScene(window.scene());
          stage.show();
          stage.requestFocus();
        });
    enter(start.archiveFolder());
  }

  /** Opens another archive in the place of the one on show. */
  void enter(Path archive) {
    ui.await(ui.ask(() -> window.open(archive)));
  }

  Archive archive() {
    return shell().context().archive();
  }

  private Shell shell() {
    return ui.ask(
        () -> window.shell().orElseThrow(() -> new LocalizedException(texts.get("tour.archive"))));
  }

  void go(Place place) {
    Shell shell = shell();
    ui.await(ui.ask(() -> shell.open(place)));
  }

  /** Changes the settings and shows the present place in them. */
  void change(UnaryOperator<Settings> change) {
    ui.run(() -> settings.update(change));
  }

  /** Presses a button. */
  void press(String id) {
    ui.run(() -> ((ButtonBase) node(id)).fire());
  }

  /** Puts away the notice that is about to be given, for it would stand in the next pictures. */
  void quieten() {
    awaitVisible("notice");
    Shell shell = shell();
    ui.run(() -> shell.context().notices().clear());
  }

  /** Opens the list of a choice. */
  void unfold(String id) {
    ui.run(() -> ((ChoiceBox<?>) node(id)).show());
  }

  /** Writes into a field. */
  void write(String id, String words) {
    ui.run(
        () -> {
          node(id).requestFocus();
          ((TextInputControl) node(id)).setText(words);
        });
  }

  /** Types a key where the keyboard is. */
  void type(KeyCode key, KeyCombination.Modifier... with) {
    List<KeyCombination.Modifier> held = List.of(with);
    boolean shortcut = held.contains(KeyCombination.SHORTCUT_DOWN);
    boolean shift = held.contains(KeyCombination.SHIFT_DOWN);
    ui.run(
        () ->
            Event.fireEvent(
                Optional.ofNullable(window.scene().getFocusOwner())
                    .orElse(window.scene().getRoot()),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, shortcut, false, false)));
  }

  /** Draws the mouse over the words of the first node of a kind, as one who selects them. */
  void sweep(String id, String styleClass) {
    ui.settle();
    for (int page = 0;
        page < PAGES && ui.ask(() -> node(id).lookup("." + styleClass) == null);
        page++) {
      type(KeyCode.PAGE_DOWN);
      ui.settle();
    }
    ui.run(
        () -> {
          Node words = node(id).lookup("." + styleClass);
          Bounds at = words.localToScene(words.getLayoutBounds());
          new Sweep(node(id), at).over();
        });
  }

  /** Waits until a node with this id is visible. */
  void awaitVisible(String id) {
    ui.until(
        () -> {
          Node node = window.scene().lookup("#" + id);
          return node != null && node.isVisible();
        });
  }

  private Node node(String id) {
    return Optional.ofNullable(window.scene().lookup("#" + id))
        .orElseThrow(() -> new LocalizedException(texts.get("tour.node", id)));
  }

  void picture(String name) throws IOException {
    ui.settle();
    List<Camera.Layer> layers = ui.ask(() -> camera.look(stage));
    Path file = camera.develop(layers, name);
    say.accept(texts.get("tour.picture", texts.get("tour.room." + name), file));
  }

  @Override
  public void close() {
    ui.await(
        ui.ask(
            () -> {
              stage.hide();
              return window.close();
            }));
  }
}

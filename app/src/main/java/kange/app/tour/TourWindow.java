package kange.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import kange.app.settings.Language;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.shell.Fonts;
import kange.app.shell.Place;
import kange.app.shell.Shell;
import kange.app.shell.Texts;
import kange.app.window.AppWindow;
import kange.archive.Archive;
import kange.archive.ArchiveException;

/**
 * The window of the tour, steered from outside the UI thread: every step returns when what it asked
 * for is on screen.
 */
final class TourWindow implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 180;

  /** Layout, then what layout asked for (virtualised cells), then drawn. */
  private static final int PULSES_TO_SETTLE = 4;

  private final Camera camera;
  private final Texts texts;
  private final Consumer<String> say;
  private final SettingsModel settings;
  private final AppWindow window;
  private final Stage stage;

  private TourWindow(
      Camera camera, Path out, Settings start, Fonts fonts, Texts texts, Consumer<String> say) {
    this.camera = camera;
    this.texts = texts;
    this.say = say;
    this.settings = new SettingsModel(start, changed -> {});
    this.window = new AppWindow(settings, new OutFolderPicker(out), fonts);
    this.stage = new Stage();
    stage.setScene(window.scene());
    stage.show();
  }

  static TourWindow open(
      Path archive, Path out, Locale language, Texts texts, Consumer<String> say) {
    startHeadless(texts);
    Fonts fonts = Fonts.load();
    Settings start =
        Settings.USUAL
            .withArchive(archive)
            .withLanguage(
                language.equals(Language.ENGLISH.locale()) ? Language.ENGLISH : Language.CHINESE);
    TourWindow made =
        await(onUi(() -> new TourWindow(new Camera(out), out, start, fonts, texts, say)), texts);
    await(await(onUi(() -> made.window.open(archive)), texts), texts);
    return made;
  }

  /** Must come before anything else touches JavaFX. */
  private static void startHeadless(Texts texts) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    CompletableFuture<Void> started = new CompletableFuture<>();
    try {
      Platform.startup(() -> started.complete(null));
    } catch (RuntimeException | LinkageError incomplete) {
      throw new ArchiveException(texts.get("tour.toolkit", incomplete.getMessage()), incomplete);
    }
    Platform.setImplicitExit(false);
    await(started, texts);
  }

  Archive archive() {
    return shell().context().archive();
  }

  private Shell shell() {
    return await(
        onUi(
            () ->
                window.shell().orElseThrow(() -> new ArchiveException(texts.get("tour.archive")))),
        texts);
  }

  void go(Place place) {
    Shell shell = shell();
    await(await(onUi(() -> shell.open(place)), texts), texts);
  }

  /** Changes the settings and shows the present place in them. */
  void change(UnaryOperator<Settings> change) {
    await(
        onUi(
            () -> {
              settings.update(change);
              return null;
            }),
        texts);
  }

  /** Presses a button. */
  void press(String id) {
    await(
        onUi(
            () -> {
              ((ButtonBase) window.scene().lookup("#" + id)).fire();
              return null;
            }),
        texts);
  }

  /** Waits until a node with this id is visible. */
  void awaitVisible(String id) {
    await(
        until(
            () -> {
              var node = window.scene().lookup("#" + id);
              return node != null && node.isVisible();
            }),
        texts);
  }

  void picture(String name) throws IOException {
    int[] pulses = {0};
    await(until(() -> ++pulses[0] > PULSES_TO_SETTLE), texts);
    WritableImage image = await(onUi(() -> camera.look(window.scene())), texts);
    Path file = camera.develop(image, name);
    say.accept(texts.get("tour.picture", texts.get("tour.room." + name), file));
  }

  /** Looks on every pulse; completes once the condition holds. */
  private static CompletableFuture<Void> until(BooleanSupplier condition) {
    CompletableFuture<Void> held = new CompletableFuture<>();
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (condition.getAsBoolean()) {
              stop();
              held.complete(null);
            }
          }
        };
    Platform.runLater(timer::start);
    return held;
  }

  private static <T> CompletableFuture<T> onUi(Callable<T> action) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(action.call());
          } catch (Exception failed) {
            result.completeExceptionally(failed);
          }
        });
    return result;
  }

  private static <T> T await(CompletableFuture<T> result, Texts texts) {
    try {
      return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } catch (TimeoutException stuck) {
      throw new ArchiveException(texts.get("tour.stuck", PATIENCE_SECONDS), stuck);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ArchiveException(texts.get("tour.stopped"), stopped);
    }
  }

  @Override
  public void close() {
    await(
        onUi(
            () -> {
              stage.hide();
              window.close();
              return null;
            }),
        texts);
  }
}

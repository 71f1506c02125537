package kange.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.shell.Fonts;
import kange.app.shell.Place;
import kange.app.shell.Shell;

/**
 * Start-up and stalls of the window over an archive of any size: {@code empty} starts a window with
 * nothing in it, {@code window FOLDER} the real one, each in a JVM of its own; times count from the
 * start of main. Not a test.
 */
public final class WindowBench {
  private WindowBench() {}

  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    if (args[0].equals("empty")) {
      Fx.start();
      Fx.run(() -> show(new Scene(new StackPane(), 980, 900)));
      report("empty window", start);
    } else {
      Fonts fonts = Fonts.load();
      Fx.start();
      SettingsModel settings = new SettingsModel(Settings.USUAL.withWelcomed(true), changed -> {});
      AppWindow window = Fx.get(() -> new AppWindow(settings, new NoFiles(), fonts));
      Fx.run(() -> show(window.scene()));
      report("window shown", start);
      Fx.await(() -> window.open(Path.of(args[1])));
      report("home usable", start);
      rooms(window);
      Fx.run(window::close);
    }
    Platform.exit();
    System.exit(0);
  }

  private static void rooms(AppWindow window) throws Exception {
    Shell shell = window.shell().orElseThrow();
    long article = shell.context().archive().recentlyRead(1).stream().count() + 1;
    List<Place> places =
        List.of(
            Place.Shelves.all(),
            Place.Columns.all(),
            Place.Authors.all(),
            new Place.Authors(
                Optional.of(shell.context().archive().catalogue().authors().getLast().name())),
            new Place.Issue(shell.context().archive().catalogue().issues().getFirst().id()),
            Place.Article.of(article),
            Place.Search.of("群众"));
    try (StallWatch watch = new StallWatch()) {
      for (Place place : places) {
        watch.takeLongestMillis();
        long start = System.nanoTime();
        Fx.await(() -> shell.open(place));
        long shown = (System.nanoTime() - start) / 1_000_000;
        long opening = watch.takeLongestMillis();
        scroll(window.scene());
        System.out.printf(
            "%s: on screen after %d ms, longest stall %d ms, while scrolling %d ms%n",
            place.getClass().getSimpleName(), shown, opening, watch.takeLongestMillis());
      }
      Fx.run(shell::togglePalette);
      Fx.pulse();
      System.out.printf("Palette: longest stall %d ms%n", watch.takeLongestMillis());
    }
  }

  /** Through every list on show, from top to end, in forty leaps. */
  private static void scroll(Scene scene) throws Exception {
    Set<Node> lists = Fx.get(() -> scene.getRoot().lookupAll(".list-view"));
    for (int i = 0; i <= 40; i++) {
      int step = i;
      Fx.run(
          () -> {
            for (Node node : lists) {
              ListView<?> list = (ListView<?>) node;
              list.scrollTo(list.getItems().size() * step / 40);
            }
          });
      Thread.sleep(30);
    }
    Fx.pulse();
  }

  private static void show(Scene scene) {
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  private static void report(String what, long start) throws Exception {
    Fx.pulse();
    System.out.printf("%s after %d ms%n", what, (System.nanoTime() - start) / 1_000_000);
  }
}

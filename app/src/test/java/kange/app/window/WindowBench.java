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
import kange.app.settings.Theme;
import kange.app.shell.Fonts;
import kange.app.shell.Place;
import kange.app.shell.Shell;

/**
 * Start-up and stalls of the window over an archive of any size: {@code empty} starts a window with
 * nothing in it, {@code window FOLDER} the real one, each in a JVM of its own; times count from the
 * start of main. Not a test.
 */
public final class WindowBench {
  /** Layout and painting go on after a room says it is there. */
  private static final long SETTLE_MILLIS = 400;

  private static final long WARMING_MILLIS = 10_000;

  /** Longer stalls are told with what the thread was at. */
  private static final long TOLD_MILLIS = 30;

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
      warm(window);
      rooms(window);
      Fx.run(window::close);
    }
    Platform.exit();
    System.exit(0);
  }

  /** As the program does it by itself. */
  private static void warm(AppWindow window) throws Exception {
    try (StallWatch watch = new StallWatch()) {
      step(
          watch,
          "Rooms made ready",
          () -> {
            Fx.run(window::warmUp);
            Thread.sleep(WARMING_MILLIS);
          });
    }
  }

  private static void rooms(AppWindow window) throws Exception {
    Shell shell = window.shell().orElseThrow();
    long article = shell.context().archive().reading().recentlyRead(1).stream().count() + 1;
    List<Place> places =
        List.of(
            Place.Shelves.all(),
            Place.Columns.all(),
            Place.Authors.all(),
            new Place.Authors(
                Optional.of(shell.context().archive().catalogue().authors().getLast().name())),
            new Place.Issue(shell.context().archive().catalogue().issues().getFirst().id()),
            Place.Article.of(article),
            Place.Search.of("群众"),
            new Place.Favourites(),
            Place.Marks.all(),
            Place.Lists.all(),
            new Place.Settings(),
            Place.Intake.empty(),
            new Place.Export(List.of(article), "x", false),
            new Place.Check(),
            new Place.Profile(
                shell.context().archive().catalogue().issues().getFirst().journalLabel()));
    try (StallWatch watch = new StallWatch()) {
      for (Place place : places) {
        step(watch, place.getClass().getSimpleName(), () -> Fx.await(() -> shell.open(place)));
        step(watch, "   scrolled", () -> scroll(window.scene()));
      }
      for (Place place : places) {
        step(
            watch,
            place.getClass().getSimpleName() + " again",
            () -> Fx.await(() -> shell.open(place)));
      }
      step(watch, "Palette", () -> Fx.run(shell.overlays()::togglePalette));
      RobotDriver hand = new RobotDriver(window.scene());
      step(watch, "   typed into", () -> hand.type("党的群众工作"));
      Fx.run(shell.overlays()::dismiss);
      Fx.run(shell::focusSearch);
      step(watch, "Search typed", () -> hand.type("基层治理"));
      step(watch, "Dark", () -> Fx.run(() -> settings(shell, Theme.DARK)));
      step(watch, "Light", () -> Fx.run(() -> settings(shell, Theme.LIGHT)));
    }
  }

  private static void settings(Shell shell, Theme theme) {
    shell.context().settings().update(s -> s.withTheme(theme));
  }

  /** Does something on the test's thread. */
  @FunctionalInterface
  private interface Step {
    void run() throws Exception;
  }

  private static void step(StallWatch watch, String name, Step step) throws Exception {
    watch.takeLongest();
    long start = System.nanoTime();
    step.run();
    long shown = (System.nanoTime() - start) / 1_000_000;
    Thread.sleep(SETTLE_MILLIS);
    Stall stall = watch.takeLongest();
    System.out.printf("%s: %d ms, longest stall %s%n", name, shown, stall.figure());
    if (stall.millis() > TOLD_MILLIS) {
      System.out.println(stall.doing());
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

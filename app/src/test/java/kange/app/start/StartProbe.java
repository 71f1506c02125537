package kange.app.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import kange.app.Main;

/**
 * Starts a window as its own main class would and writes down when it is shown and when it can be
 * used: its content has been painted and it has answered a movement of the mouse. Started by {@link
 * StartBench}.
 */
public final class StartProbe {
  static final String OUT = "probe.out";
  static final String STAY = "probe.stay";
  private static final int PAINTED = 2;

  private final BooleanSupplier complete;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("probe").factory());
  private final List<String> notes = new ArrayList<>();
  private Window window;
  private Robot robot;
  private boolean shown;
  private int pulses;

  private StartProbe(BooleanSupplier complete) {
    this.complete = complete;
  }

  public static void main(String[] args) {
    if (args[0].equals("empty")) {
      new StartProbe(() -> true).begin();
      Application.launch(EmptyWindow.class);
    } else {
      new StartProbe(StartProbe::homeHasContent).begin();
      Main.main(Arrays.copyOfRange(args, 1, args.length));
    }
  }

  private static boolean homeHasContent() {
    return Window.getWindows().getFirst().getScene().lookup(".home") instanceof ScrollPane home
        && home.getContent() != null;
  }

  private void begin() {
    clock.execute(this::knock);
  }

  /** The toolkit takes no listener before it runs. */
  private void knock() {
    try {
      Platform.runLater(this::watch);
    } catch (IllegalStateException notYet) {
      ScheduledFuture<?> unused = clock.schedule(this::knock, 2, TimeUnit.MILLISECONDS);
    }
  }

  private void watch() {
    List<Window> windows = Window.getWindows();
    if (windows.isEmpty()) {
      Window.getWindows()
          .addListener((ListChangeListener<Window>) c -> Platform.runLater(this::follow));
    } else {
      follow();
    }
  }

  private void follow() {
    if (window == null && !Window.getWindows().isEmpty()) {
      window = Window.getWindows().getFirst();
      window.getScene().addPostLayoutPulseListener(this::pulse);
      Platform.requestNextPulse();
    }
  }

  /** A picture is on screen once a later pulse has waited for it to be painted. */
  private void pulse() {
    if (robot != null) {
      return;
    }
    Platform.requestNextPulse();
    pulses++;
    if (!shown && pulses == PAINTED) {
      shown = true;
      note("shown");
      pulses = 0;
    }
    if (!complete.getAsBoolean()) {
      pulses = 0;
    } else if (shown && pulses >= PAINTED) {
      robot = new Robot();
      Platform.runLater(this::touch);
    }
  }

  private void touch() {
    Scene scene = window.getScene();
    scene.addEventFilter(MouseEvent.ANY, e -> answered());
    robot.mouseMove(window.getX() + 300, window.getY() + 300);
    robot.mouseMove(window.getX() + 320, window.getY() + 320);
  }

  private void answered() {
    if (shown) {
      shown = false;
      note("usable");
      end();
    }
  }

  private void note(String what) {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    long cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    notes.add(what + " " + micros + " " + cpu);
  }

  private void end() {
    try {
      Files.write(Path.of(System.getProperty(OUT)), notes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ScheduledFuture<?> unused =
        clock.schedule(
            () -> Platform.runLater(window::hide), Long.getLong(STAY, 0), TimeUnit.MILLISECONDS);
  }
}

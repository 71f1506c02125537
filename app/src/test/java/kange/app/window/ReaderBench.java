package kange.app.window;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import kange.app.settings.Settings;
import kange.app.settings.SettingsModel;
import kange.app.settings.WindowSize;
import kange.app.shell.Fonts;
import kange.app.shell.Place;
import kange.app.shell.Shell;
import kange.app.work.Continuation;
import kange.model.catalogue.ArticleFilter;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.IssueSummary;

/**
 * How long an article takes from the click until it is painted, in an archive of any size: {@code
 * FOLDER [ROUNDS]}. The first line of the first round is the first article of a session. Not a
 * test.
 */
public final class ReaderBench {
  private static final int ARTICLES = 6;

  private ReaderBench() {}

  public static void main(String[] args) throws Exception {
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    Fonts fonts = Fonts.load();
    Fx.start();
    SettingsModel settings =
        new SettingsModel(
            Settings.USUAL.withWelcomed(true).withWindow(new WindowSize(980, 900, false)),
            changed -> {});
    AppWindow window = Fx.get(() -> new AppWindow(settings, new NoFiles(), fonts));
    Fx.run(
        () -> {
          Stage stage = new Stage();
          stage.setScene(window.scene());
          stage.show();
        });
    Fx.await(() -> window.open(Path.of(args[0])));
    // As long as somebody needs to find what to read.
    Thread.sleep(3000);
    Shell shell = window.shell().orElseThrow();
    int total =
        shell.context().archive().catalogue().issues().stream()
            .mapToInt(IssueSummary::articles)
            .sum();
    try (StallWatch watch = new StallWatch()) {
      for (int round = 0; round < rounds; round++) {
        for (int i = 0; i < ARTICLES; i++) {
          List<ArticleSummary> one =
              shell
                  .context()
                  .archive()
                  .catalogue()
                  .articles(ArticleFilter.ALL, total * i / ARTICLES, 1);
          Fx.await(() -> shell.open(new Place.Home()));
          Thread.sleep(150);
          watch.takeLongestMillis();
          open(window, shell, one.getFirst(), watch);
        }
      }
    }
    Fx.run(window::close);
    Platform.exit();
    System.exit(0);
  }

  private static void open(AppWindow window, Shell shell, ArticleSummary article, StallWatch watch)
      throws Exception {
    long thread = Fx.get(() -> Thread.currentThread().threadId());
    long busy = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    long start = System.nanoTime();
    CountDownLatch painted = new CountDownLatch(1);
    Fx.run(
        () ->
            Continuation.then(
                shell.open(Place.Article.of(article.id())), () -> afterPulse(painted)));
    painted.await();
    long took = System.nanoTime() - start;
    busy = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread) - busy;
    System.out.printf(
        "%d of %d characters: painted after %d ms, UI thread busy %d ms, longest stall %d ms,"
            + " %d strings%n",
        article.id(),
        article.characters(),
        took / 1_000_000,
        busy / 1_000_000,
        watch.takeLongestMillis(),
        Fx.get(() -> strings(window.scene().lookup("#reader"))));
  }

  /** The second pulse from now begins when the first has been drawn. */
  private static void afterPulse(CountDownLatch painted) {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        pulses++;
        if (pulses == 2) {
          stop();
          painted.countDown();
        }
      }
    }.start();
  }

  private static int strings(Node node) {
    int own = node instanceof Text ? 1 : 0;
    return node instanceof Parent parent
        ? own + parent.getChildrenUnmodifiable().stream().mapToInt(ReaderBench::strings).sum()
        : own;
  }
}

package kange.app.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ListView;
import javax.imageio.ImageIO;
import kange.app.profile.FerryIssue;
import kange.app.shell.Place;
import kange.app.shell.SampleIssues;
import kange.app.shell.Shell;
import kange.archive.Archive;
import kange.model.queue.QueueState;
import kange.model.queue.QueuedFile;

/** For the eye: the import desk in every state of a file. */
final class IntakePictures {
  private final AppWindow window;
  private final Archive archive;
  private final Path out;
  private final String theme;

  IntakePictures(AppWindow window, Archive archive, Path out, String theme) {
    this.window = window;
    this.archive = archive;
    this.out = out;
    this.theme = theme;
  }

  void take() throws Exception {
    Shell shell = window.shell().orElseThrow();
    Path desk = Files.createTempDirectory("desk");
    List<Path> files = new ArrayList<>(SampleIssues.copyTo(desk.resolve("期刊")));
    for (int i = 0; i < 40; i++) {
      files.add(FerryIssue.write(desk.resolve("渡口"), i + 1));
    }
    files.add(Files.createFile(desk.resolve("空的.txt")));
    files.add(Files.writeString(desk.resolve("值班表.txt"), "周一 王\n周二 李\n周三 赵\n"));
    Path again = desk.resolve("再扫一遍.txt");
    Files.writeString(again, Files.readString(files.get(2)).replace("。\n", "。 \n"));
    files.add(again);
    files.add(
        Files.writeString(
            desk.resolve("新到.txt"),
            Files.readString(desk.resolve("期刊").resolve("supplement.txt"))
                .replace("2024", "2022")));
    Fx.await(() -> shell.open(new Place.Intake(files)));
    picture("reading");
    Fx.until(
        "all is read",
        () -> archive.queue().files().stream().noneMatch(f -> f.state() == QueueState.WAITING));
    ListView<?> list = (ListView<?>) Fx.get(() -> window.scene().lookup("#intake-list"));
    List<QueuedFile> all = archive.queue().files();
    Fx.pulse();
    for (QueueState state : QueueState.values()) {
      int row = first(all, f -> f.state() == state);
      if (row >= 0) {
        choose(list, row, state.name().toLowerCase(Locale.ROOT));
      }
    }
    choose(list, first(all, QueuedFile::sure), "sure");
    Fx.await(() -> shell.open(Place.QueueReview.of(all.get(first(all, f -> f.doubts() > 2)).id())));
    picture("review");
    archive.queue().remove(all.stream().map(QueuedFile::id).toList());
    archive.queue().tidy();
  }

  private static int first(List<QueuedFile> files, Predicate<QueuedFile> wanted) {
    return files.indexOf(files.stream().filter(wanted).findFirst().orElse(null));
  }

  private void choose(ListView<?> list, int row, String name) throws Exception {
    Fx.run(
        () -> {
          list.getSelectionModel().select(row);
          list.scrollTo(Math.max(0, row - 3));
        });
    Thread.sleep(400);
    picture(name);
  }

  private void picture(String name) throws Exception {
    Fx.pulse();
    Fx.pulse();
    var image = Fx.get(() -> window.scene().snapshot(null));
    Path file = out.resolve("intake-" + name + "-" + theme + ".png");
    ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
  }
}

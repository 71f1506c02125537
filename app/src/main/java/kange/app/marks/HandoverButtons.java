package kange.app.marks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Button;
import kange.app.files.FileKind;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.backup.ReturnReport;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * Two buttons over the marks: a reader writes his own to a file, a librarian takes such a file into
 * the archive, once it was counted what it brings.
 */
final class HandoverButtons {
  private static final String ENDING = "jsonl";

  private final RoomContext context;
  private final HandoverModel model;
  private final Runnable changed;
  private final Texts texts;
  private final Button give;
  private final Button take;

  /**
   * @param changed told that the archive has other marks than before
   */
  HandoverButtons(RoomContext context, Texts texts, Runnable changed) {
    this.context = context;
    this.texts = texts;
    this.changed = changed;
    model = new HandoverModel(context.archive(), context.work(), e -> context.notices().error(e));
    give = button("give", Material2OutlinedMZ.SEND, this::give);
    take = button("take", Material2OutlinedMZ.MOVE_TO_INBOX, this::take);
    show(take, !context.archive().access().refused());
    showOwn(false);
  }

  private Button button(String id, Ikon icon, Runnable action) {
    Button button = new Button(texts.get("marks." + id), new FontIcon(icon));
    button.setId("marks-" + id);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private static void show(Button button, boolean on) {
    button.setVisible(on);
    button.setManaged(on);
  }

  List<Button> all() {
    return List.of(give, take);
  }

  /** Offers to give where there is something to be given. */
  void showOwn(boolean any) {
    show(give, any);
  }

  private FileKind kind() {
    return FileKind.of(texts.get("marks.file"), ENDING);
  }

  private void give() {
    String day = LocalDate.now(ZoneId.systemDefault()).toString();
    context
        .files()
        .saveFile(texts.get("marks.give.title"), texts.get("marks.give.name", day), kind())
        .ifPresent(
            file ->
                model.give(
                    file,
                    marks ->
                        context
                            .notices()
                            .info(texts.get("marks.given", marks, file.getFileName()))));
  }

  private void take() {
    context.files().openFiles(texts.get("marks.take.title"), List.of(kind())).stream()
        .findFirst()
        .ifPresent(file -> model.look(file, counted -> offer(file, counted)));
  }

  private void offer(Path file, ReturnReport counted) {
    String told = told("marks.take.counted", counted);
    if (counted.returned() == 0) {
      context.notices().info(told);
    } else {
      context
          .notices()
          .offer(told, texts.get("marks.take.now"), () -> model.take(file, this::taken));
    }
  }

  private void taken(HandoverModel.Taken taken) {
    changed.run();
    String told = told("marks.taken", taken.report());
    taken
        .act()
        .ifPresentOrElse(
            act ->
                context
                    .notices()
                    .offer(
                        told,
                        texts.get("action.undo"),
                        () -> model.takeBack(act, undone -> changed.run())),
            () -> context.notices().info(told));
  }

  /** In numbers, and the first that finds no place by name. */
  private String told(String key, ReturnReport report) {
    String numbers = texts.get(key, report.returned(), report.there(), report.left().size());
    return report.left().isEmpty()
        ? numbers
        : texts.get("marks.take.left", numbers, texts.say(report.left().getFirst()));
  }
}

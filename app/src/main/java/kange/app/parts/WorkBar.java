package kange.app.parts;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import kange.app.shell.Texts;
import kange.app.work.ProgressModel;

/** The foot of a room that works: what can be done, or in its place how far the work is. */
public final class WorkBar extends StackPane {
  /**
   * @param room beginning of the style classes, of the ids and of the text's key
   * @param resting what can be done while nothing runs
   * @param cancel told when somebody wants the work to stop
   */
  public WorkBar(
      String room,
      HBox resting,
      ProgressModel progress,
      ObservableValue<Boolean> runs,
      Runnable cancel,
      Texts texts) {
    this(
        room,
        resting,
        progress,
        () ->
            texts.get(
                room + ".progress",
                progress.doneProperty().get(),
                progress.totalProperty().get(),
                progress.itemProperty().get()),
        runs,
        cancel,
        texts);
  }

  /**
   * As above, for a room that does more than one kind of work.
   *
   * @param words how far it is, asked anew on every step
   */
  public WorkBar(
      String room,
      HBox resting,
      ProgressModel progress,
      Supplier<String> words,
      ObservableValue<Boolean> runs,
      Runnable cancel,
      Texts texts) {
    ProgressLine running = new ProgressLine(progress, words, cancel, room + "-cancel", texts);
    resting.visibleProperty().bind(runs.map(on -> !on));
    running.visibleProperty().bind(runs);
    resting.getStyleClass().add(room + "-line");
    running.getStyleClass().add(room + "-line");
    getStyleClass().add(room + "-bar");
    getChildren().addAll(resting, running);
  }
}

package kange.app.parts;

import atlantafx.base.theme.Styles;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.app.work.ProgressModel;

/** How far work is, in a bar and in words below it, and the button that stops it. */
public final class ProgressLine extends HBox {
  /**
   * @param words asked anew on every step, and when anything in {@code also} changes
   * @param cancel told when somebody wants the work to stop
   * @param id of the button that stops it
   */
  public ProgressLine(
      ProgressModel progress,
      Supplier<String> words,
      Runnable cancel,
      String id,
      Texts texts,
      Observable... also) {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(progress.fractionProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.get("part.progress"));
    Label said = new Label();
    Stream<Observable> steps =
        Stream.of(progress.doneProperty(), progress.totalProperty(), progress.itemProperty());
    said.textProperty()
        .bind(
            Bindings.createStringBinding(
                words::get, Stream.concat(steps, Stream.of(also)).toArray(Observable[]::new)));
    said.getStyleClass().add(Styles.TEXT_MUTED);
    VBox middle = new VBox(bar, said);
    middle.getStyleClass().add("progress-words");
    HBox.setHgrow(middle, Priority.ALWAYS);
    Button stop = new Button(texts.get("action.cancel"));
    stop.setId(id);
    stop.setCancelButton(true);
    stop.setOnAction(e -> cancel.run());
    getChildren().addAll(middle, stop);
    setAlignment(Pos.CENTER_LEFT);
  }
}

package kange.app.window;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.app.work.ProgressModel;
import kange.app.work.RunningTask;

/** One running task in the question: its name, how far it is, what stopping it means. */
final class LeaveTaskRow {
  private final VBox view = new VBox();

  LeaveTaskRow(RunningTask task, Texts texts) {
    ProgressModel progress = task.progress();
    Label name = new Label(texts.get("leave.task." + task.kind()));
    name.getStyleClass().add(Styles.TEXT_BOLD);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label count = new Label();
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.textProperty().bind(count(progress, texts));
    HBox head = new HBox(name, space, count);
    head.setAlignment(Pos.BASELINE_LEFT);
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(progress.fractionProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    Label item = new Label();
    item.textProperty().bind(progress.itemProperty());
    item.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    Label meaning = new Label(texts.get("leave.keeps." + task.kind()));
    meaning.setWrapText(true);
    meaning.setMinHeight(Region.USE_PREF_SIZE);
    view.getStyleClass().add("leave-task");
    view.getChildren().addAll(head, bar, item, meaning);
  }

  private static StringBinding count(ProgressModel progress, Texts texts) {
    return Bindings.createStringBinding(
        () ->
            progress.totalProperty().get() == 0
                ? ""
                : texts.get(
                    "leave.count", progress.doneProperty().get(), progress.totalProperty().get()),
        progress.doneProperty(),
        progress.totalProperty());
  }

  Node view() {
    return view;
  }
}

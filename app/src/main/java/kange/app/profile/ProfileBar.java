package kange.app.profile;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.app.work.ProgressModel;

/** At the foot of the room: the buttons, or how far the reading is. */
final class ProfileBar {
  private final StackPane view = new StackPane();
  private final ProfileModel model;
  private final Texts texts;

  ProfileBar(ProfileModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    Node resting = resting();
    Node running = running();
    resting.visibleProperty().bind(model.runningProperty().not());
    running.visibleProperty().bind(model.runningProperty());
    view.getStyleClass().add("profile-bar");
    view.getChildren().addAll(resting, running);
  }

  Node view() {
    return view;
  }

  private HBox resting() {
    Label holdings = new Label();
    holdings
        .textProperty()
        .bind(model.issuesProperty().map(n -> texts.get("profile.issues", n.intValue())));
    holdings.getStyleClass().add(Styles.TEXT_MUTED);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button save = new Button(texts.get("profile.save"));
    save.setId("profile-save");
    save.disableProperty()
        .bind(model.fields().unsaved().not().map(same -> same || model.readOnly()));
    save.setOnAction(e -> model.save());
    Button reread = new Button(texts.get("profile.save.reread"));
    reread.setId("profile-reread");
    reread.getStyleClass().add(Styles.ACCENT);
    reread.setDisable(model.readOnly());
    reread.setOnAction(e -> model.saveAndReread());
    return line(holdings, space, save, reread);
  }

  private HBox running() {
    ProgressModel progress = model.progress();
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(progress.fractionProperty());
    bar.setMaxWidth(Double.MAX_VALUE);
    Label count = new Label();
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    texts.get(
                        "profile.progress",
                        progress.doneProperty().get(),
                        progress.totalProperty().get(),
                        progress.itemProperty().get()),
                progress.doneProperty(),
                progress.totalProperty(),
                progress.itemProperty()));
    count.getStyleClass().add(Styles.TEXT_MUTED);
    VBox middle = new VBox(bar, count);
    middle.getStyleClass().add("profile-progress");
    HBox.setHgrow(middle, Priority.ALWAYS);
    Button cancel = new Button(texts.get("action.cancel"));
    cancel.setId("profile-cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(e -> model.cancel());
    return line(middle, cancel);
  }

  private static HBox line(Node... parts) {
    HBox line = new HBox(parts);
    line.getStyleClass().add("profile-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}

package kange.app.profile;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kange.app.parts.WorkBar;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;

/** At the foot of the room: the buttons, or how far the reading is. */
final class ProfileBar {
  private final WorkBar view;
  private final ProfileModel model;
  private final Texts texts;

  ProfileBar(ProfileModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    view =
        new WorkBar(
            "profile", resting(), model.progress(), model.runningProperty(), model::cancel, texts);
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
    holdings.setMinWidth(0);
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
    Button tryOut = new Button(texts.get("profile.try"));
    tryOut.setId("profile-try");
    tryOut.setOnAction(
        e -> {
          BackgroundTask unused = model.advice().tryOut(model.journalProperty().get());
        });
    // In large letters in a small window they stand below each other, rather than say "…".
    FlowPane buttons = new FlowPane(tryOut, save, reread);
    buttons.getStyleClass().add("profile-buttons");
    HBox.setHgrow(buttons, Priority.ALWAYS);
    HBox line = new HBox(holdings, buttons);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}

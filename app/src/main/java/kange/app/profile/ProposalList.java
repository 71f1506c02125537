package kange.app.profile;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.messages.HabitWords;
import kange.app.shell.Texts;
import kange.app.work.BackgroundTask;
import kange.model.habit.HabitProposal;
import kange.model.message.Message;

/** Habits that corrections suggest, each to be taken or not; nothing where there are none. */
final class ProposalList extends VBox {
  private final ProfileModel model;
  private final Texts texts;

  ProposalList(ProfileModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setId("profile-proposals");
    getStyleClass().add("habit-box");
    ListChangeListener<HabitProposal> show = change -> fill();
    model.advice().proposals().addListener(show);
    managedProperty().bind(visibleProperty());
    fill();
  }

  private void fill() {
    setVisible(!model.advice().proposals().isEmpty());
    Label head = new Label(texts.get("profile.proposals"));
    head.getStyleClass().add("section-name");
    getChildren().setAll(head);
    model.advice().proposals().forEach(proposal -> getChildren().add(row(proposal)));
  }

  private Node row(HabitProposal proposal) {
    Label kind = new Label(texts.say(Message.of(proposal.kind())));
    kind.getStyleClass().addAll(Styles.TEXT_MUTED, "habit-kind");
    Label text = new Label(HabitWords.of(proposal.kind(), proposal.text(), texts::say));
    text.getStyleClass().add("habit-text");
    Label times =
        new Label(texts.get("profile.proposed", proposal.corrections(), proposal.issues()));
    times.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
    times.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button take = new Button(texts.get("profile.adopt"));
    take.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT, "habit-adopt");
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.setDisable(model.readOnly());
    take.setOnAction(e -> model.advice().adopt(proposal));
    Button decline = new Button(texts.get("profile.decline"));
    decline.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, "habit-decline");
    decline.setMinWidth(Region.USE_PREF_SIZE);
    decline.setDisable(model.readOnly());
    decline.setOnAction(
        e -> {
          BackgroundTask unused = model.decline(proposal);
        });
    HBox row = new HBox(kind, text, times, space, decline, take);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("habit-row");
    return row;
  }
}

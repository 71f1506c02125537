package kange.app.reader.marks;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import kange.app.parts.ReadOnly;
import kange.app.shell.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The tags of the article on show: what it bears, and a field for one more. */
public final class TagsCard extends ToggledCard {
  private final FlowPane chips = new FlowPane();
  private final TextField more;
  private final TagsModel model;
  private final UndoOffer undo;
  private final ReadOnly readOnly;
  private final Texts texts;

  public TagsCard(TagsModel model, UndoOffer undo, ReadOnly readOnly, Texts texts) {
    super("tags-card", texts.get("tags.head"));
    this.model = model;
    this.undo = undo;
    this.readOnly = readOnly;
    this.texts = texts;
    chips.getStyleClass().add("chips");
    more = field("tag-new", texts.get("tags.new"), this::add);
    getChildren().add(chips);
    readOnly.reason().ifPresentOrElse(this::explain, () -> getChildren().add(more));
    model.tagsProperty().subscribe(this::show);
  }

  private void explain(String reason) {
    Label why = new Label(reason);
    why.setWrapText(true);
    why.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    getChildren().add(why);
  }

  @Override
  Node first() {
    return more;
  }

  private void show(TagsModel.Shown shown) {
    chips.getChildren().clear();
    for (String tag : shown.tags()) {
      Button chip = new Button(tag, new FontIcon(Material2AL.CLOSE));
      chip.setContentDisplay(ContentDisplay.RIGHT);
      chip.getStyleClass().setAll("chip");
      chip.setAccessibleText(texts.get("tags.remove", tag));
      chip.setDisable(readOnly.on() || shown.fixed().contains(tag));
      chip.setOnAction(e -> remove(tag));
      chips.getChildren().add(chip);
    }
    chips.setVisible(!shown.tags().isEmpty());
    chips.setManaged(!shown.tags().isEmpty());
  }

  private void add() {
    if (!more.getText().isBlank()) {
      model.add(more.getText());
      more.clear();
    }
  }

  private void remove(String tag) {
    model.remove(
        tag, taken -> undo.offer(texts.get("tags.removed", tag), () -> model.giveBack(taken)));
  }
}

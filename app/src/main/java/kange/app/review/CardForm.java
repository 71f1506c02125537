package kange.app.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.model.issue.CardChange;
import kange.model.issue.CardField;
import kange.model.issue.IssueMetadata;
import kange.model.message.Message;

/** What the catalogue card of the issue says, field by field. */
final class CardForm extends VBox {
  private final ReviewModel model;
  private final Map<CardField, FieldBox> boxes = new EnumMap<>(CardField.class);

  CardForm(ReviewModel model, Texts texts) {
    this.model = model;
    getStyleClass().add("review-form");
    for (CardField field : CardField.values()) {
      FieldBox box =
          new FieldBox(
              "card-" + field.name().toLowerCase(Locale.ROOT),
              texts.say(Message.of(field)),
              typed -> said(field, typed));
      box.field().setDisable(model.readOnly());
      boxes.put(field, box);
      getChildren().add(box);
    }
    model.stateProperty().subscribe(state -> state.ifPresent(s -> show(s.issue().issue())));
  }

  private void show(IssueMetadata card) {
    boxes.forEach((field, box) -> box.show(field.of(card).orElse(""), false));
  }

  private void said(CardField field, String typed) {
    IssueMetadata card = model.stateProperty().get().orElseThrow().issue().issue();
    Optional<String> value = typed.isEmpty() ? Optional.empty() : Optional.of(typed);
    if (value.isPresent() && !CardChange.canSay(field, typed)) {
      box(field).refuse(field.of(card).orElse(""));
    } else {
      model.take(List.of(new CardChange(field, value)));
    }
  }

  private FieldBox box(CardField field) {
    return Objects.requireNonNull(boxes.get(field));
  }
}

package kange.app.marks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.Choices;
import kange.app.shell.Texts;
import kange.app.shell.TypedText;
import kange.model.marks.HighlightColour;
import kange.model.marks.MarkKind;
import kange.model.marks.Tag;

/** What narrows the marks: words, kind, colour, tag. */
final class MarksFilter extends VBox {
  private final FlowPane tags = new FlowPane();
  private final MarksModel model;
  private final Texts texts;
  private List<Tag> shown = List.of();

  /**
   * @param down goes from the words to the marks
   */
  MarksFilter(MarksModel model, Texts texts, Runnable down) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("marks-filter");
    TextField words = new TextField();
    words.setId("marks-search");
    words.setPromptText(texts.get("marks.search"));
    words.setAccessibleText(texts.get("marks.search"));
    TypedText.listen(words, model::search);
    words.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.DOWN) {
            down.run();
            e.consume();
          }
        });
    FlowPane narrow = new FlowPane(words, kinds());
    narrow.getStyleClass().add("marks-narrow");
    tags.getStyleClass().add("marks-tags");
    getChildren().addAll(narrow, tags);
    model.shownProperty().subscribe(now -> showTags(now.tags()));
  }

  private HBox kinds() {
    Choices<Runnable> choices = new Choices<>(Runnable::run);
    Runnable anyKind = () -> model.ofKind(Optional.empty());
    HBox box = new HBox();
    box.getStyleClass().add("marks-kinds");
    box.setAlignment(Pos.CENTER_LEFT);
    box.getChildren().add(toggle("marks.all", choices, anyKind));
    choices.show(anyKind);
    for (MarkKind kind : MarkKind.values()) {
      box.getChildren()
          .add(toggle("marks." + kind, choices, () -> model.ofKind(Optional.of(kind))));
    }
    for (HighlightColour colour : HighlightColour.values()) {
      ToggleButton dot =
          toggle("marks." + colour, choices, () -> model.ofColour(Optional.of(colour)));
      Region spot = new Region();
      spot.getStyleClass().addAll("spot", "spot-" + colour.name().toLowerCase(Locale.ROOT));
      dot.setAccessibleText(dot.getText());
      dot.setTooltip(new Tooltip(dot.getText()));
      dot.setText(null);
      dot.setGraphic(spot);
      dot.getStyleClass().add("dot-choice");
      box.getChildren().add(dot);
    }
    return box;
  }

  private ToggleButton toggle(String key, Choices<Runnable> choices, Runnable chosen) {
    ToggleButton button = new ToggleButton(texts.get(key));
    button.setId(key.replace('.', '-'));
    choices.add(chosen, button);
    button.getStyleClass().add("marks-choice");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** Made anew only when they changed: whoever is at one of them keeps the keyboard. */
  private void showTags(List<Tag> all) {
    if (all.equals(shown)) {
      return;
    }
    shown = all;
    tags.getChildren().clear();
    Optional<String> chosen = model.queryProperty().get().tag();
    ToggleGroup group = new ToggleGroup();
    for (Tag tag : all) {
      ToggleButton button = new ToggleButton(texts.get("marks.tag", tag.name(), tag.count()));
      button.getStyleClass().addAll("marks-choice", "tag-choice");
      button.setToggleGroup(group);
      button.setSelected(chosen.equals(Optional.of(tag.name())));
      button.setUserData(tag.name());
      tags.getChildren().add(button);
    }
    // The arrow keys choose without an action event.
    group
        .selectedToggleProperty()
        .subscribe(
            (before, now) ->
                model.ofTag(Optional.ofNullable(now).map(t -> (String) t.getUserData())));
    tags.setVisible(!all.isEmpty());
    tags.setManaged(!all.isEmpty());
    boolean gone = chosen.isPresent() && all.stream().noneMatch(t -> t.name().equals(chosen.get()));
    if (gone) {
      model.ofTag(Optional.empty());
    }
  }
}

package kange.app.history;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.Choices;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.Texts;

/** The head of log and bin: its name, how much there is, the way to the other, what can be done. */
final class HistoryHead extends HBox {
  private final Label amount = new Label();

  /**
   * @param here which of the two it is the head of
   * @param tools what can be done with all of it
   */
  HistoryHead(Place here, Navigator navigator, Texts texts, Node... tools) {
    Label title = new Label(texts.get(here instanceof Place.Bin ? "bin.title" : "rail.log"));
    title.getStyleClass().add(Styles.TITLE_2);
    amount.getStyleClass().add(Styles.TEXT_MUTED);
    VBox words = new VBox(title, amount);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Choices<Place> choices = new Choices<>(navigator::open);
    choices.add(new Place.Log(), toggle("history-log", texts.get("rail.log")));
    choices.add(new Place.Bin(), toggle("history-bin", texts.get("bin.title")));
    choices.show(here);
    HBox sides = new HBox();
    sides.getStyleClass().add("history-sides");
    sides.setAlignment(Pos.CENTER);
    sides.getChildren().addAll(choices.buttons());
    getStyleClass().addAll("room-head", "history-head");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(words, sides);
    getChildren().addAll(List.of(tools));
    // A choice made here leads away; who comes back finds this side chosen.
    sceneProperty().subscribe(scene -> choices.show(here));
  }

  private static ToggleButton toggle(String id, String name) {
    ToggleButton button = new ToggleButton(name);
    button.setId(id);
    button.getStyleClass().add("history-choice");
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  void say(String howMuch) {
    amount.setText(howMuch);
  }
}

package kange.app.lists;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;
import kange.model.marks.ReadingList;

/** All reading lists by name, and a field to make a new one. */
final class ListsSide extends VBox {
  private final VBox names = new VBox();
  private final TextField fresh = new TextField();
  private final Texts texts;
  private final Consumer<ReadingList> choose;
  private List<ReadingList> lists = List.of();

  /**
   * @param create takes the name of the list to make; empty where the archive takes no changes
   */
  ListsSide(Texts texts, Consumer<ReadingList> choose, Optional<Consumer<String>> create) {
    this.texts = texts;
    this.choose = choose;
    getStyleClass().add("lists-side");
    Label title = new Label(texts.get("rail.lists"));
    title.getStyleClass().add(Styles.TITLE_2);
    getChildren().add(title);
    create.ifPresent(make -> getChildren().add(fresh(make)));
    names.getStyleClass().add("list-names");
    ScrollPane pane = new ScrollPane(names);
    pane.setFitToWidth(true);
    pane.getStyleClass().add("list-pane");
    VBox.setVgrow(pane, Priority.ALWAYS);
    getChildren().add(pane);
  }

  private HBox fresh(Consumer<String> create) {
    fresh.setId("list-new");
    fresh.setPromptText(texts.get("lists.new"));
    fresh.setAccessibleText(texts.get("lists.new"));
    HBox.setHgrow(fresh, Priority.ALWAYS);
    Button make = new Button(texts.get("lists.create"));
    make.setId("list-create");
    make.setMinWidth(Region.USE_PREF_SIZE);
    make.disableProperty().bind(fresh.textProperty().map(String::isBlank));
    Runnable made =
        () -> {
          if (!fresh.getText().isBlank()) {
            create.accept(fresh.getText());
            fresh.clear();
          }
        };
    make.setOnAction(e -> made.run());
    fresh.setOnAction(e -> made.run());
    HBox line = new HBox(fresh, make);
    line.getStyleClass().add("list-line");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  void show(ListsModel.Shown shown) {
    if (shown.lists().equals(lists)) {
      // Whoever is at one of them keeps the keyboard.
      for (int i = 0; i < lists.size(); i++) {
        ((ToggleButton) names.getChildren().get(i)).setSelected(chosen(lists.get(i), shown));
      }
      return;
    }
    lists = shown.lists();
    names.getChildren().clear();
    for (ReadingList list : shown.lists()) {
      Label name = new Label(list.name());
      name.setMinWidth(0);
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      Label count = new Label(texts.get("count.articles", list.count()));
      count.getStyleClass().add(Styles.TEXT_MUTED);
      count.setMinWidth(Region.USE_PREF_SIZE);
      HBox row = new HBox(name, count);
      row.getStyleClass().add("list-line");
      ToggleButton button = new ToggleButton();
      button.setGraphic(row);
      button.setAccessibleText(list.name());
      button.getStyleClass().setAll("list-name");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setSelected(chosen(list, shown));
      button.setOnAction(
          e -> {
            button.setSelected(true);
            choose.accept(list);
          });
      row.prefWidthProperty().bind(button.widthProperty().subtract(24));
      names.getChildren().add(button);
    }
  }

  private static boolean chosen(ReadingList list, ListsModel.Shown shown) {
    return shown.chosen().filter(c -> c.id() == list.id()).isPresent();
  }
}

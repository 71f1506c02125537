package kange.app.parts;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.shell.TypedText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A list to choose from at the left of a room, with a field above it that narrows it. */
public final class SideList<T> extends VBox {
  private final ListView<T> list = new ListView<>();
  private final CustomTextField filter = new CustomTextField();

  /**
   * @param name what is listed
   * @param prompt of the field that narrows it
   */
  public SideList(String name, String prompt, Consumer<String> typed) {
    list.setAccessibleText(name);
    getStyleClass().add("side");
    filter.setPromptText(prompt);
    filter.setAccessibleText(prompt);
    filter.getStyleClass().add("side-filter");
    filter.setLeft(new FontIcon(Material2OutlinedAL.FILTER_LIST));
    TypedText.listen(filter, typed);
    filter.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
            focusList();
            e.consume();
          }
        });
    list.getStyleClass().addAll("plain-list", "side-list");
    list.addEventHandler(KeyEvent.KEY_TYPED, this::typedIntoList);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(filter, list);
  }

  /** Who types on while the keyboard is in the list means the filter. */
  private void typedIntoList(KeyEvent e) {
    String character = e.getCharacter();
    boolean letter = !character.isEmpty() && Character.isLetterOrDigit(character.codePointAt(0));
    if (letter && !e.isShortcutDown() && !e.isAltDown()) {
      filter.requestFocus();
      filter.appendText(character);
      filter.end();
      e.consume();
    }
  }

  public ListView<T> list() {
    return list;
  }

  public CustomTextField filter() {
    return filter;
  }

  /** Puts something between the filter and the list. */
  public void insert(Node node) {
    getChildren().add(1, node);
  }

  /** Says in a sentence why the list is empty. */
  public void placeholder(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().add("side-empty");
    list.setPlaceholder(label);
  }

  /** Chooses a row and brings it into sight, unless it is the one chosen already. */
  public void choose(int row) {
    if (row < 0 || list.getSelectionModel().getSelectedIndex() == row) {
      return;
    }
    list.getSelectionModel().select(row);
    int top = Math.max(0, row - 3);
    list.scrollTo(top);
    // Rows differ in height; once they are laid out the list knows where the row really is.
    Platform.runLater(() -> list.scrollTo(top));
  }

  /** Where there is nothing to go to, the keyboard stays where one can type on. */
  public void focusList() {
    if (list.getItems().isEmpty()) {
      filter.requestFocus();
      return;
    }
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }
}

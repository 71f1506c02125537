package kange.app.lists;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kange.app.parts.ReadOnly;
import kange.app.shell.Texts;
import kange.model.marks.ReadingList;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * The list on show: its name, which is changed where it stands, and what is done with all of it.
 */
final class ListHead extends HBox {
  private final TextField name = new TextField();
  private final Actions actions;
  private Optional<ReadingList> list = Optional.empty();

  /** What is done with the list. */
  interface Actions {
    void rename(ReadingList list, String name);

    void delete(ReadingList list);

    void export(ReadingList list);

    /** Gives the keyboard back. */
    void done();
  }

  ListHead(ListsModel model, ReadOnly readOnly, Texts texts, Actions actions) {
    this.actions = actions;
    getStyleClass().addAll("room-head", "list-line");
    setAlignment(Pos.CENTER_LEFT);
    name.setId("list-title");
    name.getStyleClass().add("list-title");
    name.setAccessibleText(texts.get("lists.rename"));
    name.editableProperty().bind(model.changeableProperty().map(mine -> mine && !readOnly.on()));
    name.setOnAction(e -> actions.done());
    name.focusedProperty().subscribe((was, now) -> keep());
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    HBox.setHgrow(name, Priority.ALWAYS);
    Button export =
        new Button(texts.get("action.export"), new FontIcon(Material2OutlinedMZ.SAVE_ALT));
    export.setId("list-export");
    export.setMinWidth(Region.USE_PREF_SIZE);
    export.disableProperty().bind(Bindings.isEmpty(model.articles()));
    export.setOnAction(e -> list.ifPresent(actions::export));
    Button delete = new Button(texts.get("lists.delete"), new FontIcon(Material2OutlinedAL.DELETE));
    delete.setId("list-delete");
    delete.getStyleClass().add(Styles.FLAT);
    delete.setMinWidth(Region.USE_PREF_SIZE);
    delete.setOnAction(e -> list.ifPresent(actions::delete));
    if (!readOnly.on()) {
      delete.disableProperty().bind(model.changeableProperty().not());
    }
    getChildren().addAll(name, readOnly.guard(delete), export);
    model.shownProperty().subscribe(shown -> show(shown.chosen()));
  }

  /** Puts the keyboard on the name. */
  void rename() {
    name.requestFocus();
    name.selectAll();
  }

  /** Keeps a name that was changed; a blank one is none. */
  void keep() {
    String wanted = name.getText().strip();
    String was = list.map(ReadingList::name).orElse("");
    if (wanted.isEmpty()) {
      name.setText(was);
    } else if (!wanted.equals(was)) {
      list.ifPresent(l -> actions.rename(l, wanted));
    }
  }

  private void show(Optional<ReadingList> shown) {
    list = shown;
    name.setText(shown.map(ReadingList::name).orElse(""));
    setVisible(shown.isPresent());
    setManaged(shown.isPresent());
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      name.setText(list.map(ReadingList::name).orElse(""));
      actions.done();
      e.consume();
    }
  }
}

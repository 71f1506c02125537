package kange.app.export;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import kange.app.parts.EmptyState;
import kange.app.shell.Notices;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The articles in their order. Alt+Up and Alt+Down move one, Delete drops it. */
final class ExportList {
  private final ListView<ArticleSummary> list = new ListView<>();
  private final ExportModel model;
  private final Notices notices;
  private final Texts texts;

  ExportList(ExportModel model, Notices notices, Texts texts) {
    this.model = model;
    this.notices = notices;
    this.texts = texts;
    list.setId("export-list");
    list.setAccessibleText(texts.get("part.articles"));
    list.getStyleClass().addAll("plain-list", "articles", "export-list");
    list.setItems(model.articles());
    list.setCellFactory(
        v -> new ExportCell(texts, i -> move(i, -1), i -> move(i, 1), this::remove));
    list.setPlaceholder(
        new EmptyState(
            Material2OutlinedMZ.SAVE_ALT,
            texts.get("export.empty"),
            texts.get("export.empty.text")));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.disableProperty().bind(model.job().runningProperty());
  }

  Node view() {
    return list;
  }

  void focus() {
    list.requestFocus();
  }

  private void pressed(KeyEvent e) {
    int index = list.getSelectionModel().getSelectedIndex();
    if (index < 0) {
      return;
    }
    if (RoomKey.MOVE_UP.matches(e)) {
      move(index, -1);
      e.consume();
    } else if (RoomKey.MOVE_DOWN.matches(e)) {
      move(index, 1);
      e.consume();
    } else if (RoomKey.REMOVE.matches(e)) {
      remove(index);
      e.consume();
    }
  }

  private void move(int index, int by) {
    int now = model.move(index, by);
    list.getSelectionModel().clearAndSelect(now);
    list.refresh();
  }

  private void remove(int index) {
    ArticleSummary article = model.articles().get(index);
    model.remove(index);
    list.refresh();
    notices.offer(
        texts.get("export.removed", article.title()),
        texts.get("action.undo"),
        () -> {
          model.putBack(index, article);
          list.refresh();
        });
  }
}

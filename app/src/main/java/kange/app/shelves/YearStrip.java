package kange.app.shelves;

import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import kange.app.parts.SpokenCell;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;

/** The years of a shelf, to leap to one. */
final class YearStrip extends ListView<YearSpan> {
  YearStrip(Texts texts, Consumer<YearSpan> go) {
    setId("years");
    setAccessibleText(texts.get("shelves.years"));
    getStyleClass().addAll("plain-list", "years");
    setCellFactory(
        v ->
            new SpokenCell<>() {
              @Override
              protected void updateItem(YearSpan span, boolean empty) {
                super.updateItem(span, empty);
                setText(empty || span == null ? "" : label(span, texts));
              }
            });
    setOnMouseClicked(
        e -> {
          YearSpan span = getSelectionModel().getSelectedItem();
          if (span != null && e.getButton() == MouseButton.PRIMARY) {
            go.accept(span);
          }
        });
    setOnKeyPressed(
        e -> {
          YearSpan span = getSelectionModel().getSelectedItem();
          if (span != null && RoomKey.OPEN.matches(e)) {
            go.accept(span);
            e.consume();
          }
        });
  }

  private static String label(YearSpan span, Texts texts) {
    return span.year().map(String::valueOf).orElse(texts.get("shelves.noyear.short"));
  }
}

package kange.app.authority;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import kange.model.authority.Variant;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A name that leads to the heading, with how many articles print it; it can be parted again. */
final class VariantRow extends HBox {
  VariantRow(Variant variant, Texts texts, boolean readOnly, Consumer<Variant> part) {
    AuthorityWords words = new AuthorityWords(texts);
    String text = variant.reference().name().text();
    Label name = new Label(text);
    name.setWrapText(true);
    Label where = new Label(words.variant(variant));
    where.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    where.setWrapText(true);
    // Beside the name where there is room, else below it: a name is never cut.
    FlowPane said = new FlowPane(name, where);
    said.getStyleClass().add("variant-said");
    said.setMinWidth(0);
    name.maxWidthProperty().bind(said.widthProperty());
    where.maxWidthProperty().bind(said.widthProperty());
    HBox.setHgrow(said, Priority.ALWAYS);
    Button button =
        new Button(texts.get("variant.part"), new FontIcon(Material2OutlinedAL.CALL_SPLIT));
    button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "variant-part");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setDisable(readOnly);
    button.setAccessibleText(texts.get("variant.part.name", text));
    Tooltips.name(button, texts.get("variant.part.name", text), texts, RoomKey.REMOVE);
    button.setOnAction(e -> part.accept(variant));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (RoomKey.REMOVE.matches(e) && !readOnly) {
            part.accept(variant);
            e.consume();
          }
        });
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("variant-row");
    getChildren().addAll(said, button);
  }
}

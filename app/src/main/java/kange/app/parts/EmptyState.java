package kange.app.parts;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a room shows where there is nothing to show: an icon, what is the matter, what to do. */
public final class EmptyState extends VBox {
  public EmptyState(Ikon icon, String title, String sentence, Button... buttons) {
    this(picture(icon), title, sentence, buttons);
  }

  public EmptyState(Node picture, String title, String sentence, Button... buttons) {
    Label head = new Label(title);
    head.getStyleClass().add(Styles.TITLE_4);
    Label text = new Label(sentence);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.getStyleClass().add("blank-text");
    getStyleClass().add("blank");
    setAlignment(Pos.CENTER);
    getChildren().addAll(picture, head, text);
    if (buttons.length > 0) {
      HBox row = new HBox();
      row.getStyleClass().add("blank-buttons");
      row.setAlignment(Pos.CENTER);
      row.getChildren().addAll(List.of(buttons));
      getChildren().add(row);
    }
  }

  private static Node picture(Ikon icon) {
    FontIcon drawn = new FontIcon(icon);
    drawn.getStyleClass().add("blank-icon");
    return drawn;
  }
}

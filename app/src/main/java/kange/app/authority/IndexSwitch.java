package kange.app.authority;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import kange.app.parts.Choices;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.model.authority.AuthorityIndex;

/** Authors, columns or journals. */
final class IndexSwitch extends HBox {
  IndexSwitch(ReadOnlyObjectProperty<AuthorityIndex> index, Navigator navigator, Texts texts) {
    Choices<AuthorityIndex> choices =
        new Choices<>(chosen -> navigator.replace(Place.Authorities.of(chosen)));
    AuthorityWords words = new AuthorityWords(texts);
    for (AuthorityIndex of : AuthorityIndex.values()) {
      ToggleButton button = new ToggleButton(words.index(of));
      button.setId("authorities-" + of.name().toLowerCase(java.util.Locale.ROOT));
      button.getStyleClass().add("authority-index");
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
      choices.add(of, button);
    }
    getStyleClass().add("authority-indexes");
    getChildren().addAll(choices.buttons());
    index.subscribe(choices::show);
  }
}

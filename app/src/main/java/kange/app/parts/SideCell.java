package kange.app.parts;

import atlantafx.base.theme.Styles;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A name and a count, in the list at the left of a room. */
public final class SideCell<T> extends WrappingCell<T> {
  private final Function<T, String> name;
  private final Function<T, String> count;
  private final Label nameLabel = new Label();
  private final Label countLabel = new Label();
  private final HBox row;

  public SideCell(Function<T, String> name, Function<T, String> count) {
    this.name = name;
    this.count = count;
    nameLabel.setMinWidth(0);
    nameLabel.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(nameLabel, Priority.ALWAYS);
    countLabel.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL, "count");
    countLabel.setMinWidth(Region.USE_PREF_SIZE);
    row = new HBox(nameLabel, countLabel);
    row.getStyleClass().add("side-row");
    row.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    getStyleClass().remove("letter-row");
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    nameLabel.setText(name.apply(item));
    countLabel.setText(count.apply(item));
    if (countLabel.getText().isEmpty()) {
      getStyleClass().add("letter-row");
    }
    setGraphic(row);
  }
}

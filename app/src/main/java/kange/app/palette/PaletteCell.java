package kange.app.palette;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kange.app.shell.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One line of the palette: icon, title, and what it is. */
final class PaletteCell extends ListCell<PaletteEntry> {
  private final FontIcon icon = new FontIcon();
  private final Label title = new Label();
  private final Label detail = new Label();
  private final HBox line;
  private final Texts texts;

  PaletteCell(Texts texts) {
    this.texts = texts;
    title.setMinWidth(0);
    detail.setMinWidth(Region.USE_PREF_SIZE);
    detail.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    line = new HBox(icon, title, space, detail);
    line.getStyleClass().add("palette-line");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(PaletteEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    icon.setIconCode(icon(entry.kind()));
    title.setText(entry.title());
    detail.setText(entry.detail());
    String kind = texts.get("palette.kind." + entry.kind().name());
    setAccessibleText(kind + " " + entry.title() + " " + entry.detail());
    setGraphic(line);
  }

  private static Ikon icon(PaletteEntry.Kind kind) {
    return switch (kind) {
      case ACTION -> Material2AL.ARROW_FORWARD;
      case ISSUE -> Material2OutlinedMZ.MENU_BOOK;
      case COLUMN -> Material2OutlinedMZ.VIEW_COLUMN;
      case AUTHOR -> Material2OutlinedMZ.PERSON;
      case ARTICLE -> Material2OutlinedAL.ARTICLE;
    };
  }
}

package kange.app.history;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.log.LogWords;
import kange.app.parts.NumberFormats;
import kange.app.parts.WrappingCell;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import kange.model.history.BinEntry;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** One issue in the bin: what it is, why it is there, and the ways out. */
final class BinCell extends WrappingCell<BinEntry> {
  /** What a person may do with an issue. */
  record Acts(Consumer<BinEntry> fetchBack, Consumer<BinEntry> purge) {}

  private final FontIcon icon = new FontIcon(Material2OutlinedAL.DELETE);
  private final Label label = new Label();
  private final Label what = new Label();
  private final Label why = new Label();
  private final HBox row = new HBox();
  private final LogWords words;
  private final Texts texts;

  /**
   * @param acts empty where the archive takes no changes
   */
  BinCell(LogWords words, Texts texts, Optional<Acts> acts) {
    this.words = words;
    this.texts = texts;
    icon.getStyleClass().add("log-icon");
    label.setWrapText(true);
    label.getStyleClass().add("article-title");
    for (Label line : List.of(what, why)) {
      line.setWrapText(true);
      line.getStyleClass().add(Styles.TEXT_MUTED);
    }
    VBox lines = new VBox(label, what, why);
    lines.getStyleClass().add("article-lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    row.getStyleClass().addAll("article-row", "log-row");
    row.getChildren().addAll(icon, lines);
    acts.ifPresent(a -> row.getChildren().addAll(fetchBack(a), purge(a)));
  }

  private Button fetchBack(Acts acts) {
    Button button = new Button(texts.get("bin.fetch"));
    button.getStyleClass().addAll(Styles.SMALL, "bin-fetch");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(e -> acts.fetchBack().accept(getItem()));
    return button;
  }

  private Button purge(Acts acts) {
    Button button = new Button(null, new FontIcon(Material2OutlinedAL.DELETE_FOREVER));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "bin-purge");
    Tooltips.name(button, texts.get("bin.purge"));
    button.setFocusTraversable(false);
    button.setOnAction(e -> acts.purge().accept(getItem()));
    return button;
  }

  @Override
  protected void updateItem(BinEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      return;
    }
    label.setText(entry.label());
    what.setText(
        String.join(
            " · ",
            texts.get("count.articles", entry.articles()),
            NumberFormats.characters(entry.characters(), texts),
            entry.sourceFile()));
    String reason = texts.get("bin.reason." + entry.reason(), words.time(entry.at()), entry.who());
    why.setText(entry.instead() ? reason + texts.get("bin.instead") : reason);
    setGraphic(row);
  }
}

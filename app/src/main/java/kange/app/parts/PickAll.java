package kange.app.parts;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.app.shell.Tooltips;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Picks all of a list, for the head above it. There while nothing is picked: after that the bar
 * below the list offers the same.
 */
public final class PickAll extends Button {
  private final ArticleSelection selection;
  private boolean offered = true;

  public PickAll(ArticleSelection selection, Runnable all, Texts texts) {
    super(texts.get("part.select.all"), new FontIcon(Material2AL.DONE_ALL));
    this.selection = selection;
    setId("pick-all");
    getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "order");
    setMinWidth(Region.USE_PREF_SIZE);
    Tooltips.name(this, texts.get("part.select.all"), texts, RoomKey.SELECT_ALL);
    setOnAction(e -> all.run());
    selection.sizeProperty().subscribe(size -> show());
  }

  /** Whether there is anything to pick. */
  public void offer(boolean now) {
    offered = now;
    show();
  }

  private void show() {
    setVisible(offered && selection.sizeProperty().get() == 0);
    setManaged(offered);
  }
}

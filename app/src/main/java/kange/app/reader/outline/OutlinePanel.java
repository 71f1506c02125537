package kange.app.reader.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import kange.app.shell.Texts;

/** Beside the page: the article's headings, and which of them one is under. */
final class OutlinePanel extends ScrollPane {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private static final int DEEPEST = 3;
  private static final double NEAR = 64;
  private final VBox entries = new VBox();
  private final List<Button> buttons = new ArrayList<>();
  private final IntConsumer goTo;
  private final Texts texts;
  private Outline outline = Outline.NONE;
  private int here = -1;

  /**
   * @param goTo takes the row of the heading chosen
   */
  OutlinePanel(Texts texts, IntConsumer goTo) {
    this.texts = texts;
    this.goTo = goTo;
    setId("outline");
    getStyleClass().add("outline");
    entries.getStyleClass().add("outline-entries");
    setContent(entries);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    // Before the margin of the page, which it may come to stand in.
    setViewOrder(-1);
  }

  Outline outline() {
    return outline;
  }

  void show(Outline shown) {
    if (shown.equals(outline)) {
      return;
    }
    outline = shown;
    here = -1;
    buttons.clear();
    for (Outline.Entry entry : shown.entries()) {
      Button button = new Button(entry.text());
      button.getStyleClass().setAll("outline-entry", "depth-" + Math.min(entry.depth(), DEEPEST));
      button.setMaxWidth(Double.MAX_VALUE);
      button.setWrapText(true);
      button.setOnAction(e -> goTo.accept(entry.row()));
      buttons.add(button);
    }
    Label head = new Label(texts.get("reader.outline"));
    head.getStyleClass().add("outline-head");
    entries.getChildren().setAll(head);
    entries.getChildren().addAll(buttons);
    setVvalue(0);
  }

  /**
   * Comes near the text where the window is wide.
   *
   * @param margin what is free between this panel and the text, in logical pixels
   */
  void approach(double margin) {
    setTranslateX(Math.max(0, margin - NEAR));
  }

  /** Marks the heading above the topmost row on show. */
  void mark(int row) {
    int now = outline.at(row);
    if (now == here) {
      return;
    }
    here = now;
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).pseudoClassStateChanged(HERE, i == now);
    }
    if (now >= 0) {
      bringIntoSight(buttons.get(now));
    }
  }

  private void bringIntoSight(Button button) {
    double over = entries.getHeight() - getViewportBounds().getHeight();
    double top = button.getBoundsInParent().getMinY();
    if (over > 0) {
      double wanted = top - getViewportBounds().getHeight() / 2;
      setVvalue(Math.clamp(wanted / over, 0, 1));
    }
  }
}

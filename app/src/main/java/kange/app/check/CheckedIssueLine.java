package kange.app.check;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kange.app.shell.Texts;
import kange.model.catalogue.IssueSummary;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** An issue that a check found something with, and the ways to it. */
final class CheckedIssueLine {
  /**
   * What shows an issue.
   *
   * @param changes whether the archive takes changes, so that it can be put right
   */
  record Open(boolean changes, Consumer<IssueSummary> review, Consumer<IssueSummary> page) {
    /** Where it can be put right, or else its page. */
    void best(IssueSummary issue) {
      (changes ? review : page).accept(issue);
    }
  }

  private final Label label = new Label();
  private final HBox row = new HBox();
  private final Button page;
  private final Button review;
  private final Open open;

  CheckedIssueLine(Texts texts, Open open) {
    this.open = open;
    page = button(texts.get("check.issue.page"), "check-issue-page");
    review = button(texts.get("check.issue.review"), "check-issue-review");
    review.setGraphic(new FontIcon(Material2OutlinedAL.FACT_CHECK));
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("article-row", "checked-issue");
    row.getChildren().addAll(label, page);
    if (open.changes()) {
      row.getChildren().add(review);
    }
  }

  private static Button button(String text, String style) {
    Button button = new Button(text);
    button.getStyleClass().addAll(Styles.SMALL, style);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    return button;
  }

  /** The row, for this issue. */
  Node showing(IssueSummary issue) {
    label.setText(issue.label());
    page.setOnAction(e -> open.page().accept(issue));
    review.setOnAction(e -> open.review().accept(issue));
    return row;
  }
}

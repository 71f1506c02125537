package kange.app.browse;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.cover.IssueCover;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.IssueSummary;

/** A cover to take from the shelf, with its number below. It can show one issue after another. */
final class CoverButton extends Button {
  private static final double COVER = 138;

  private final RoomContext context;
  private final Texts texts;
  private final Label name = new Label();
  private final Label below = new Label();
  private final VBox box;
  private long issue;

  CoverButton(RoomContext context, Texts texts) {
    this.context = context;
    this.texts = texts;
    getStyleClass().setAll("cover-button");
    name.getStyleClass().add("cover-name");
    below.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
    box = new VBox(new Region(), name, below);
    box.getStyleClass().add("cover-box");
    size(width(context));
    setGraphic(box);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setOnAction(e -> context.navigator().open(new Place.Issue(issue)));
  }

  /**
   * @param withJournal whether the journal is named below: where issues of several stand together
   */
  void show(IssueSummary shown, boolean withJournal) {
    issue = shown.id();
    String number = shown.numberLabel();
    name.setText(withJournal || number.isEmpty() ? shown.journalLabel() : number);
    below.setText(
        withJournal && !number.isEmpty() ? number : texts.get("count.articles", shown.articles()));
    setAccessibleText(shown.label());
    draw(shown, width(context));
  }

  private void draw(IssueSummary shown, double width) {
    size(width);
    box.getChildren().set(0, new IssueCover(shown, width, context.fonts()));
  }

  private void size(double width) {
    box.setMaxWidth(width);
    box.setPrefWidth(width);
  }

  static double width(RoomContext context) {
    return COVER * context.settings().get().zoom() / 100.0;
  }
}

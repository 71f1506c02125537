package kange.app.browse;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kange.app.cover.IssueCover;
import kange.app.shell.Place;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.model.IssueSummary;

/** A cover to take from the shelf, with its number below. */
final class CoverButton extends Button {
  private static final double COVER = 138;

  CoverButton(IssueSummary issue, boolean withJournal, RoomContext context, Texts texts) {
    getStyleClass().setAll("cover-button");
    double width = width(context);
    String number = issue.numberLabel();
    Label name = new Label(withJournal || number.isEmpty() ? issue.journalLabel() : number);
    name.getStyleClass().add("cover-name");
    String articles = texts.get("count.articles", issue.articles());
    Label below = new Label(withJournal && !number.isEmpty() ? number : articles);
    below.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
    VBox box = new VBox(new IssueCover(issue, width, context.fonts()), name, below);
    box.getStyleClass().add("cover-box");
    box.setMaxWidth(width);
    box.setPrefWidth(width);
    setGraphic(box);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setAccessibleText(issue.label());
    setOnAction(e -> context.navigator().open(new Place.Issue(issue.id())));
  }

  static double width(RoomContext context) {
    return COVER * context.settings().get().zoom() / 100.0;
  }
}

package kange.app.reader;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import kange.app.parts.JournalTitles;
import kange.app.shell.Navigator;
import kange.app.shell.Place;
import kange.app.shell.Texts;
import kange.model.catalogue.ArticleSummary;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Where an article stands, and the ways there: journal, issue, column. */
final class Breadcrumb extends HBox {
  private final Navigator navigator;
  private final JournalTitles journals;

  Breadcrumb(Navigator navigator, Texts texts) {
    this.navigator = navigator;
    journals = new JournalTitles(texts);
    setId("reader-trail");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
  }

  void show(Optional<ArticleSummary> article) {
    getChildren().clear();
    article.ifPresent(this::fill);
  }

  private void fill(ArticleSummary article) {
    add(journals.of(article), new Place.Shelves(Optional.of(article.journal())));
    add(article.issueLabel(), new Place.Issue(article.issueId()));
    article.column().ifPresent(c -> add(c, new Place.Columns(Optional.of(c))));
  }

  private void add(String text, Place to) {
    if (!getChildren().isEmpty()) {
      FontIcon step = new FontIcon(Material2AL.CHEVRON_RIGHT);
      step.getStyleClass().add("trail-step");
      getChildren().add(step);
    }
    Hyperlink link = new Hyperlink(text);
    link.getStyleClass().add("trail-link");
    // What finds no room in full is told whole here.
    link.setTooltip(new Tooltip(text));
    link.setOnAction(e -> navigator.open(to));
    getChildren().add(link);
  }
}

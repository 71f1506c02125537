package kange.app.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kange.app.settings.AskedSearch;
import kange.model.catalogue.ArticleSummary;
import kange.model.catalogue.JournalSummary;

/** How the cards of the home page stand beside and below each other. */
final class HomeLists {
  /** As many as are taken in at a glance; the shelves show all. */
  private static final int JOURNALS = 8;

  private final HomeCards cards;

  HomeLists(HomeCards cards) {
    this.cards = cards;
  }

  Node searches(List<AskedSearch> searches) {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("search-chips");
    searches.forEach(s -> chips.getChildren().add(cards.search(s)));
    return chips;
  }

  /** One article alone takes no more room than it would beside another. */
  Node reading(List<HomePage.Reading> reading) {
    GridPane row = grid(Math.max(2, reading.size()));
    row.getStyleClass().add("cards");
    for (int i = 0; i < reading.size(); i++) {
      row.add(cards.reading(reading.get(i)), i, 0);
    }
    return row;
  }

  /** Fills the columns downwards, as one reads a list. */
  Node journals(List<JournalSummary> journals, int columns) {
    List<JournalSummary> shown = journals.stream().limit(JOURNALS).toList();
    int rows = (shown.size() + columns - 1) / columns;
    GridPane grid = grid(columns);
    grid.getStyleClass().add("home-rows");
    for (int i = 0; i < shown.size(); i++) {
      grid.add(cards.journal(shown.get(i)), i / rows, i % rows);
    }
    if (journals.size() > shown.size()) {
      grid.add(cards.shelves(journals.size()), 0, rows);
    }
    return grid;
  }

  Node favourites(List<ArticleSummary> favourites) {
    VBox rows = new VBox();
    rows.getStyleClass().add("home-rows");
    favourites.forEach(a -> rows.getChildren().add(cards.favourite(a)));
    return rows;
  }

  private static GridPane grid(int columns) {
    GridPane grid = new GridPane();
    for (int column = 0; column < columns; column++) {
      ColumnConstraints wide = new ColumnConstraints();
      wide.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(wide);
    }
    return grid;
  }
}

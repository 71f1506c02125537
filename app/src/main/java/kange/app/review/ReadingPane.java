package kange.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import kange.app.parts.WrappingCell;
import kange.app.shell.Texts;
import kange.model.issue.Article;
import kange.model.issue.Block;
import kange.model.issue.Contributor;

/** The article that is looked at, as it will read. */
final class ReadingPane extends ListView<ReadingPane.Row> {
  /** A paragraph of the page, and how it is set. */
  record Row(String style, String text) {}

  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ReviewModel model;

  ReadingPane(ReviewModel model, Texts texts) {
    this.model = model;
    setId("review-reading");
    setAccessibleText(texts.get("review.reading"));
    getStyleClass().addAll("plain-list", "review-reading");
    setItems(rows);
    setCellFactory(view -> new RowCell());
    Label none = new Label(texts.get("review.reading.none"));
    none.setWrapText(true);
    setPlaceholder(none);
    model.stateProperty().subscribe(state -> show());
    model.walk().placeProperty().subscribe(place -> show());
  }

  private void show() {
    int place = model.walk().placeProperty().get();
    List<Row> now =
        model
            .stateProperty()
            .get()
            .filter(s -> place >= 0 && place < s.issue().articles().size())
            .map(s -> rows(s.issue().articles().get(place)))
            .orElse(List.of());
    if (!rows.equals(now)) {
      rows.setAll(now);
    }
  }

  private static List<Row> rows(Article article) {
    List<Row> rows = new ArrayList<>();
    article.kicker().ifPresent(k -> rows.add(new Row("reading-kicker", k)));
    rows.add(new Row("reading-title", article.title()));
    article.subtitle().ifPresent(s -> rows.add(new Row("reading-subtitle", s)));
    if (!article.authors().isEmpty()) {
      rows.add(
          new Row(
              "reading-authors",
              article.authors().stream().map(Contributor::name).collect(Collectors.joining("　"))));
    }
    for (Block block : article.blocks()) {
      rows.add(new Row("reading-" + block.kind().name().toLowerCase(Locale.ROOT), block.text()));
    }
    return rows;
  }

  private static final class RowCell extends WrappingCell<Row> {
    private final Label text = new Label();

    RowCell() {
      text.setWrapText(true);
      text.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      text.setText(row.text());
      text.getStyleClass().setAll("label", "reading-row", row.style());
      setGraphic(text);
    }
  }
}

package kange.app.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.shell.RoomKey;
import kange.app.shell.Texts;
import kange.model.issue.Article;
import kange.model.issue.Correction;
import kange.model.review.ListedArticle;

/** 对照目录: each entry of the contents page beside the article it became. */
final class ContentsPane extends VBox {
  private final ReviewModel review;
  private final Texts texts;
  private final IntConsumer line;
  private final Supplier<? extends Collection<Integer>> picked;
  private final Label looking;
  private final Label summary = new Label();
  private final ListView<ListedRow> list = new ListView<>();

  /**
   * @param line brings a line of the source into sight
   * @param picked numbers of the lines that are picked in the source
   */
  ContentsPane(
      ReviewModel review,
      ContentsModel model,
      IntConsumer line,
      Supplier<? extends Collection<Integer>> picked,
      Texts texts) {
    this.review = review;
    this.texts = texts;
    this.line = line;
    this.picked = picked;
    setId("review-contents");
    getStyleClass().add("review-contents");
    summary.setId("contents-summary");
    summary.getStyleClass().add("contents-summary");
    summary.setWrapText(true);
    looking = new Label(texts.get("contents.looking"));
    looking.getStyleClass().add("contents-summary");
    list.setAccessibleText(texts.get("contents.name"));
    list.getStyleClass().add("plain-list");
    list.setCellFactory(view -> new ListedCell(this, texts));
    list.setOnMouseClicked(e -> open());
    list.setOnKeyPressed(
        e -> {
          if (RoomKey.OPEN.matches(e)) {
            open();
            e.consume();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(looking, summary, list);
    model.rowsProperty().subscribe(this::show);
  }

  private void show(Optional<List<ListedRow>> compared) {
    looking.setVisible(compared.isEmpty());
    looking.setManaged(compared.isEmpty());
    summary.setVisible(compared.isPresent());
    summary.setManaged(compared.isPresent());
    List<ListedRow> rows = compared.orElse(List.of());
    list.getItems().setAll(rows);
    long missing = rows.stream().filter(ListedRow.Missing.class::isInstance).count();
    long unlisted = rows.stream().filter(ListedRow.Unlisted.class::isInstance).count();
    long differing =
        rows.stream()
            .filter(r -> r instanceof ListedRow.Pair pair && !pair.differing().isEmpty())
            .count();
    summary.setText(
        rows.isEmpty()
            ? texts.get("contents.none")
            : missing + unlisted + differing == 0
                ? texts.get("contents.whole", rows.size())
                : texts.get("contents.summary", missing, unlisted, differing));
  }

  private void open() {
    ListedRow row = list.getSelectionModel().getSelectedItem();
    if (row == null) {
      return;
    }
    switch (row) {
      case ListedRow.Missing missing -> missing.entry().line().ifPresent(line::accept);
      case ListedRow.Unlisted unlisted -> look(unlisted.place(), unlisted.article());
      case ListedRow.Pair pair -> look(pair.place(), pair.article());
    }
  }

  private void look(int place, Article article) {
    review.walk().go(place);
    line.accept(Lines.first(article));
  }

  void takeKeyboard() {
    list.requestFocus();
  }

  /** Whether anything may be done. */
  boolean readOnly() {
    return review.readOnly();
  }

  /** Articles that an entry may be: those that are not listed, then all others. */
  List<ListedRow> choices() {
    return list.getItems().stream().filter(row -> !(row instanceof ListedRow.Missing)).toList();
  }

  /** The entry is that article. */
  void join(ListedArticle entry, Article article) {
    take(ContentsActs.joined(entry, article));
  }

  /** The article says what is listed. */
  void asListed(ListedRow.Pair pair) {
    take(ContentsActs.asListed(pair.entry(), pair.article(), pair.differing()));
  }

  /** The entry's article begins with the lines that are picked in the source. */
  void begin(ListedArticle entry) {
    Collection<Integer> lines = picked.get();
    if (!lines.isEmpty()) {
      take(ContentsActs.begun(entry, lines));
    }
  }

  private void take(List<Correction> acts) {
    if (!acts.isEmpty() && !readOnly()) {
      review.take(acts);
    }
  }
}

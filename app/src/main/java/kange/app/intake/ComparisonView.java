package kange.app.intake;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.intake.ComparedFields.Row;
import kange.app.shell.Texts;
import kange.model.intake.DuplicateMatch;

/** The issue in the archive and the file beside each other: what differs stands out. */
final class ComparisonView extends VBox {
  /** More titles than these are another issue's, and nobody reads them one by one. */
  private static final int MOST = 12;

  private final Texts texts;

  /**
   * @param acts what may be done, above the table: in a low window its end is out of sight
   */
  ComparisonView(KnownIssue known, IntakeFile file, Node acts, Texts texts) {
    this.texts = texts;
    getStyleClass().add("comparison");
    known
        .match()
        .map(DuplicateMatch::basis)
        .ifPresent(basis -> getChildren().add(sentence("intake.compare.basis." + basis)));
    if (known.incoming().filter(DuplicateMatch.Incoming::unlike).isPresent()) {
      Label warning = sentence("intake.compare.unlike");
      warning.getStyleClass().add("compared-unlike");
      getChildren().add(warning);
    }
    getChildren().add(acts);
    getChildren().add(table(ComparedFields.of(known, file, texts)));
    known.incoming().ifPresent(this::share);
  }

  private void share(DuplicateMatch.Incoming incoming) {
    String titles =
        texts.get("intake.compare.titles", incoming.articles(), incoming.titles().same());
    String text =
        incoming.sharedText().map(shared -> texts.get("intake.compare.text", shared)).orElse("");
    Label label = new Label(titles + text);
    label.setWrapText(true);
    getChildren().add(label);
    titles("intake.compare.lost", incoming.titles().lost());
    titles("intake.compare.won", incoming.titles().won());
    incoming
        .corrections()
        .ifPresent(
            carried -> {
              Label kept =
                  new Label(
                      texts.get("intake.compare.corrections", carried.held(), carried.lost()));
              kept.setId("compare-corrections");
              kept.setWrapText(true);
              getChildren().add(kept);
            });
  }

  /** What replacing takes away, or brings, by name. */
  private void titles(String key, List<String> titles) {
    if (titles.isEmpty()) {
      return;
    }
    Label head = new Label(texts.get(key, titles.size()));
    head.setId(key.replace('.', '-'));
    head.getStyleClass().add("compared-head");
    head.setWrapText(true);
    VBox names = new VBox(head);
    names.getStyleClass().add("compared-titles");
    for (String title : titles.subList(0, Math.min(MOST, titles.size()))) {
      Label name = new Label(texts.get("intake.compare.title", title));
      name.setWrapText(true);
      names.getChildren().add(name);
    }
    if (titles.size() > MOST) {
      names.getChildren().add(new Label(texts.get("intake.compare.more", titles.size() - MOST)));
    }
    getChildren().add(names);
  }

  private Label sentence(String key) {
    Label label = new Label(texts.get(key));
    label.setWrapText(true);
    return label;
  }

  private GridPane table(List<Row> rows) {
    GridPane grid = new GridPane();
    grid.setId("intake-comparison");
    grid.getStyleClass().add("compared");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    names.setHalignment(HPos.LEFT);
    grid.getColumnConstraints().addAll(names, half(), half());
    grid.addRow(0, new Label(), head("intake.compare.there"), head("intake.compare.this"));
    for (Row row : rows) {
      Label name = new Label(row.name());
      name.getStyleClass().add(Styles.TEXT_MUTED);
      grid.addRow(
          grid.getRowCount(), name, cell(row.there(), false), cell(row.file(), row.differs()));
    }
    grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
    return grid;
  }

  private static ColumnConstraints half() {
    ColumnConstraints half = new ColumnConstraints();
    half.setHgrow(Priority.ALWAYS);
    // The same for both, whatever stands in them.
    half.setPrefWidth(0);
    half.setFillWidth(true);
    return half;
  }

  private Label head(String key) {
    Label head = new Label(texts.get(key));
    head.getStyleClass().add("compared-head");
    head.setWrapText(true);
    return head;
  }

  private static Label cell(String text, boolean differs) {
    Label cell = new Label(text.isEmpty() ? "—" : text);
    cell.setWrapText(true);
    cell.getStyleClass().add(differs ? "compared-other" : "compared-same");
    return cell;
  }
}

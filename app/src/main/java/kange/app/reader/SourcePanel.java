package kange.app.reader;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.WrappingCell;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;

/** The lines of the source file beside the article, its own lines marked. */
final class SourcePanel extends VBox {
  private final ListView<SourceLine> list = new ListView<>();
  private final SourceModel model;
  private Optional<ReaderPage> page = Optional.empty();

  SourcePanel(RoomContext context, Texts texts) {
    model = new SourceModel(context.archive(), context.work(), e -> context.notices().error(e));
    setId("source");
    getStyleClass().add("source");
    Label title = new Label(texts.get("reader.source.title"));
    title.getStyleClass().addAll(Styles.TEXT_MUTED, "source-title");
    list.setItems(model.lines());
    list.setAccessibleText(texts.get("reader.source.title"));
    list.getStyleClass().addAll("plain-list", "source-list");
    list.setCellFactory(view -> new LineCell());
    list.setPlaceholder(new Label(texts.get("reader.source.gone")));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(title, list);
    open(false);
  }

  void toggle() {
    open(!isVisible());
  }

  /** The article to show the source of, now or when the panel is opened. */
  void show(Optional<ReaderPage> shown) {
    page = shown;
    load();
  }

  private void open(boolean on) {
    setVisible(on);
    setManaged(on);
    load();
  }

  private void load() {
    if (isVisible() && page.isPresent()) {
      model
          .load(page.get())
          .settled()
          .thenRun(() -> list.scrollTo(Math.max(0, model.firstOfOurs() - 1)));
    }
  }

  private static final class LineCell extends WrappingCell<SourceLine> {
    private static final PseudoClass OURS = PseudoClass.getPseudoClass("ours");
    private final Label number = new Label();
    private final Label text = new Label();
    private final HBox row = new HBox(number, text);

    LineCell() {
      number.getStyleClass().add("line-number");
      text.getStyleClass().add("line-text");
      text.setWrapText(true);
      text.setMinWidth(0);
      HBox.setHgrow(text, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(SourceLine line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(OURS, line != null && line.ours());
      if (empty || line == null) {
        setGraphic(null);
        return;
      }
      number.setText(Integer.toString(line.number()));
      text.setText(line.text());
      setGraphic(row);
    }
  }
}

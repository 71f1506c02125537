package kange.app.reader.source;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kange.app.parts.WrappingCell;
import kange.app.reader.page.ReaderPage;
import kange.app.shell.RoomContext;
import kange.app.shell.Texts;
import kange.app.work.Continuation;
import kange.model.issue.LineRange;

/** The lines of the source file beside the article, its own lines marked. */
public final class SourcePanel extends VBox {
  private static final PseudoClass OURS = PseudoClass.getPseudoClass("ours");
  private static final PseudoClass READING = PseudoClass.getPseudoClass("reading");

  /** Title and byline with empty lines between; more would push the paragraph itself down. */
  private static final int LINES_OF_TITLE = 4;

  private final ListView<SourceLine> list = new ListView<>();
  private final SourceScroll scroll = new SourceScroll(list);
  private final SourceModel model;
  private Optional<ReaderPage> page = Optional.empty();
  private List<LineRange> reading = List.of();

  public SourcePanel(RoomContext context, Texts texts) {
    model = new SourceModel(context.archive(), context.work(), e -> context.notices().error(e));
    setId("source");
    getStyleClass().add("source");
    Label title = new Label(texts.get("reader.source.title"));
    title.getStyleClass().addAll(Styles.TEXT_MUTED, "source-title");
    list.setItems(model.lines());
    list.setAccessibleText(texts.get("reader.source.title"));
    list.getStyleClass().addAll("plain-list", "source-list");
    list.setCellFactory(view -> new LineCell());
    Label nothing = new Label();
    nothing
        .textProperty()
        .bind(
            model
                .knownProperty()
                .map(known -> texts.get(known ? "reader.source.gone" : "reader.source.reading")));
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(title, list);
    open(false);
  }

  public void toggle() {
    open(!isVisible() && page.isPresent());
  }

  /** The article to show the source of, now or when the panel is opened. */
  public void show(Optional<ReaderPage> shown) {
    page = shown;
    reading = List.of();
    load();
  }

  private void open(boolean on) {
    setVisible(on);
    setManaged(on);
    load();
  }

  /**
   * Marks the lines of the paragraph one is reading, and brings them into sight.
   *
   * @param block of the article, or -1 for what stands around the text
   */
  public void follow(int block) {
    List<LineRange> lines = page.map(p -> SourceModel.linesOf(p, block)).orElse(List.of());
    if (!lines.equals(reading)) {
      reading = lines;
      showReading();
    }
  }

  private void showReading() {
    list.refresh();
    if (isVisible() && model.knownProperty().get()) {
      Stream.concat(reading.stream(), page.map(SourceModel::linesOf).orElse(List.of()).stream())
          .findFirst()
          .ifPresent(lines -> scroll.bring(top(lines) - 1));
    }
  }

  /** The first paragraph brings the title along that stands close above it. */
  private int top(LineRange lines) {
    return page.stream()
        .filter(p -> SourceModel.linesOf(p, 0).stream().limit(1).anyMatch(lines::equals))
        .flatMap(p -> SourceModel.linesOf(p).stream())
        .mapToInt(LineRange::first)
        .filter(title -> title < lines.first() && lines.first() - title <= LINES_OF_TITLE)
        .findFirst()
        .orElse(lines.first());
  }

  private void load() {
    if (isVisible() && page.isPresent()) {
      Continuation.then(model.load(page.get()).settled(), this::showReading);
    }
  }

  private final class LineCell extends WrappingCell<SourceLine> {
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
      pseudoClassStateChanged(
          READING,
          line != null && reading.stream().anyMatch(range -> range.contains(line.number())));
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

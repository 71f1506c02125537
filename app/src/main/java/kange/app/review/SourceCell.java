package kange.app.review;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kange.app.parts.WrappingCell;
import kange.app.shell.Texts;
import kange.model.review.ReviewLine;

/** A line of the source: the band of its article, its number, what it is, what it reads. */
final class SourceCell extends WrappingCell<ReviewLine> {
  private static final PseudoClass EVEN = PseudoClass.getPseudoClass("even-article");
  private static final PseudoClass ODD = PseudoClass.getPseudoClass("odd-article");
  private static final PseudoClass LOOSE = PseudoClass.getPseudoClass("loose");
  private static final PseudoClass LOOKED = PseudoClass.getPseudoClass("looked-at");
  private static final PseudoClass DOUBTED = PseudoClass.getPseudoClass("doubted");
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  private final Texts texts;
  private final SourceMarks marks;
  private final Label border = new Label();
  private final Region band = new Region();
  private final Label number = new Label();
  private final Label use = new Label();
  private final Label text = new Label();
  private final VBox box = new VBox();

  /**
   * @param menu shows what a line may be, beside the label that was clicked
   */
  SourceCell(SourceMarks marks, BorderDrag drag, Texts texts, Consumer<Region> menu) {
    this.texts = texts;
    this.marks = marks;
    border.getStyleClass().add("article-border");
    border.setMaxWidth(Double.MAX_VALUE);
    border.setMinWidth(0);
    band.getStyleClass().add("article-band");
    number.getStyleClass().add("line-number");
    use.getStyleClass().add("line-use");
    use.setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY) {
            menu.accept(use);
          }
        });
    text.getStyleClass().add("line-text");
    text.setWrapText(true);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = new HBox(band, number, use, text);
    row.getStyleClass().add("line-row");
    row.setFillHeight(true);
    box.getChildren().addAll(border, row);
    drag.listen(this, border);
  }

  @Override
  protected void updateItem(ReviewLine line, boolean empty) {
    super.updateItem(line, empty);
    boolean there = !empty && line != null;
    pseudoClassStateChanged(EVEN, there && line.article() >= 0 && line.article() % 2 == 0);
    pseudoClassStateChanged(ODD, there && line.article() >= 0 && line.article() % 2 == 1);
    pseudoClassStateChanged(LOOSE, there && line.article() < 0);
    pseudoClassStateChanged(HEAD, there && line.head().isPresent());
    pseudoClassStateChanged(LOOKED, there && marks.isLookedAt(line));
    pseudoClassStateChanged(DOUBTED, there && marks.isDoubted(line));
    if (!there) {
      setGraphic(null);
      return;
    }
    boolean begins = marks.begins(getIndex());
    border.setManaged(begins);
    border.setVisible(begins);
    if (begins) {
      border.setText(
          line.article() < 0
              ? texts.get("review.border.rest")
              : texts.get(
                  "review.border", Integer.toString(line.article() + 1), marks.title(line)));
    }
    number.setText(Integer.toString(line.number()));
    use.setText(texts.get("use." + use(line)));
    text.setText(line.text().strip());
    setGraphic(box);
  }

  /** What a line is, as the texts know it. */
  static String use(ReviewLine line) {
    Supplier<String> other =
        () -> line.leftover().map(SourceCell::name).map(kind -> "loose-" + kind).orElse("none");
    return line.head()
        .map(SourceCell::name)
        .or(() -> line.block().map(SourceCell::name))
        .orElseGet(other);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package kange.app.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import kange.model.HighlightColour;
import kange.model.Span;

/** One row's text, with marks and selection painted behind it. */
final class ParagraphPane extends Region {
  private final Path marks = path("mark");
  private final Path markNow = path("mark-now");
  private final Path selected = path("selected-text");
  private final Text text = new Text();
  private final TextFlow flow = new TextFlow(text);
  private final ReaderRow row;
  private final double measure;
  private final boolean balanced;
  private final Map<HighlightColour, Path> colours = new EnumMap<>(HighlightColour.class);
  private final Path noted = path("noted");
  private List<RowHighlight> highlights = List.of();
  private Optional<Span> hit = Optional.empty();
  private Optional<Span> selection = Optional.empty();

  ParagraphPane(ReaderRow row, TypeScale scale) {
    this.row = row;
    this.measure = scale.measure();
    Font font = scale.font(row);
    String shown = row.indent() + row.text();
    text.setText(
        row.kind() == ReaderRow.Kind.TITLE
            ? TitleBreak.broken(shown, measure / font.getSize())
            : shown);
    text.setFont(font);
    text.getStyleClass().add(scale.styleClass(row));
    flow.setTextAlignment(scale.alignment(row));
    flow.setLineSpacing(scale.lineSpacing(row, font));
    balanced = scale.alignment(row) == TextAlignment.CENTER;
    for (HighlightColour colour : HighlightColour.values()) {
      colours.put(colour, path("highlight-" + colour.name().toLowerCase(Locale.ROOT)));
    }
    getChildren().addAll(colours.values());
    getChildren().addAll(marks, markNow, selected, flow, noted);
    setMinWidth(measure);
    setPrefWidth(measure);
    setMaxWidth(measure);
  }

  void showHighlights(List<RowHighlight> now) {
    if (!highlights.equals(now)) {
      highlights = now;
      requestLayout();
    }
  }

  void showHit(Optional<Span> now) {
    if (!hit.equals(now)) {
      hit = now;
      requestLayout();
    }
  }

  void showSelection(Optional<Span> now) {
    if (!selection.equals(now)) {
      selection = now;
      requestLayout();
    }
  }

  /** The offset in the row's text nearest to a point of the scene. */
  int offsetAt(double sceneX, double sceneY) {
    Point2D point = flow.sceneToLocal(sceneX, sceneY);
    if (point.getY() < 0) {
      return 0;
    }
    if (point.getY() > flow.getHeight()) {
      return row.text().length();
    }
    HitInfo info = flow.getHitInfo(point);
    return Math.clamp(info.getInsertionIndex() - row.indent().length(), 0, row.text().length());
  }

  /** Top of a stretch of the text, in this pane. */
  double topOf(Span span) {
    layout();
    return new Path(shape(span)).getBoundsInLocal().getMinY();
  }

  @Override
  protected double computePrefHeight(double width) {
    return flow.prefHeight(measure);
  }

  /**
   * Width the text is broken at: titles of several lines get lines of about the same length, so
   * that no single character stands alone below.
   */
  private double breakWidth() {
    double height = flow.prefHeight(measure);
    if (!balanced || flow.prefWidth(-1) <= measure) {
      return measure;
    }
    double narrow = measure / 3;
    double wide = measure;
    while (wide - narrow > 2) {
      double middle = (narrow + wide) / 2;
      if (flow.prefHeight(middle) > height) {
        narrow = middle;
      } else {
        wide = middle;
      }
    }
    return Math.ceil(wide);
  }

  @Override
  protected void layoutChildren() {
    double width = breakWidth();
    double left = Math.rint((measure - width) / 2);
    flow.resizeRelocate(left, 0, width, getHeight());
    flow.layout();
    paintHighlights(left);
    marks.setLayoutX(left);
    markNow.setLayoutX(left);
    selected.setLayoutX(left);
    marks.getElements().clear();
    for (Span span : row.marks()) {
      marks.getElements().addAll(shape(span));
    }
    markNow.getElements().setAll(hit.map(this::shape).orElse(List.of()));
    selected.getElements().setAll(selection.map(this::shape).orElse(List.of()));
  }

  /** Where a place between two characters is, in the scene. */
  Bounds caretAt(int offset) {
    layout();
    Path caret = new Path(flow.getCaretShape(offset + row.indent().length(), true));
    return flow.localToScene(caret.getBoundsInLocal());
  }

  private void paintHighlights(double left) {
    colours.values().forEach(path -> path.getElements().clear());
    noted.getElements().clear();
    for (RowHighlight painted : highlights) {
      colours.get(painted.highlight().colour()).getElements().addAll(shape(painted.span()));
      if (painted.highlight().note().isPresent()) {
        noted.getElements().addAll(underline(painted.span()));
      }
    }
    colours.values().forEach(path -> path.setLayoutX(left));
    noted.setLayoutX(left);
  }

  private List<PathElement> underline(Span span) {
    int shift = row.indent().length();
    return List.of(flow.getUnderlineShape(span.start() + shift, span.end() + shift));
  }

  private List<PathElement> shape(Span span) {
    int shift = row.indent().length();
    return List.of(flow.getRangeShape(span.start() + shift, span.end() + shift, false));
  }

  private static Path path(String styleClass) {
    Path path = new Path();
    path.getStyleClass().add(styleClass);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }
}

package kange.app.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
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
  private Optional<Span> hit = Optional.empty();
  private Optional<Span> selection = Optional.empty();

  ParagraphPane(ReaderRow row, TypeScale scale) {
    this.row = row;
    this.measure = scale.measure();
    Font font = scale.font(row);
    text.setText(row.indent() + row.text());
    text.setFont(font);
    text.getStyleClass().add(scale.styleClass(row));
    flow.setTextAlignment(scale.alignment(row));
    flow.setLineSpacing(scale.lineSpacing(row, font));
    getChildren().addAll(marks, markNow, selected, flow);
    setMinWidth(measure);
    setPrefWidth(measure);
    setMaxWidth(measure);
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

  @Override
  protected void layoutChildren() {
    flow.resizeRelocate(0, 0, measure, getHeight());
    flow.layout();
    marks.getElements().clear();
    for (Span span : row.marks()) {
      marks.getElements().addAll(shape(span));
    }
    markNow.getElements().setAll(hit.map(this::shape).orElse(List.of()));
    selected.getElements().setAll(selection.map(this::shape).orElse(List.of()));
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
